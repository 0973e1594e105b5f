namespace Parcours.Host.Tests.Metier;

/// <summary>Une position qui n'existe pas, ou sans son jour d'observation, n'a pas de réponse : elle changerait demain.</summary>
public sealed class PositionMalPoseeTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<PositionMalPoseeTests>();

    [Theory]
    [InlineData("indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31&position=0", "observeLe")]
    [InlineData("indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31&position=0&observeLe=2022-12-31&aLaDate=2022-12-31", "aLaDate")]
    [InlineData("indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31&position=0&observeLe=2022-12-31&connuAu=2022-12-31", "connuAu")]
    [InlineData("indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31&position=-1&observeLe=2022-12-31", "position")]
    [InlineData("indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31&position=999999999&observeLe=2022-12-31", "position")]
    [InlineData("indicateurs/RSA-02B/dossiers?debut=2022-01-01&fin=2022-12-31&position=999999999&observeLe=2022-12-31", "position")]
    [InlineData("indicateurs/RSA-02B/ecarts?debut=2022-01-01&fin=2022-12-31&positionDe=0", "positionDe")]
    [InlineData("indicateurs/RSA-02B/ecarts?debut=2022-01-01&fin=2022-12-31&positionDe=0&connuDe=2022-01-01&observeLe=2022-12-31", "connuDe")]
    [InlineData("indicateurs/RSA-02B/ecarts?debut=2022-01-01&fin=2022-12-31&de=2022-01-01&positionA=999999999&observeLe=2022-12-31", "position")]
    [InlineData("echeances?position=0", "observeLe")]
    [InlineData("echeances?position=999999999&observeLe=2022-12-31", "position")]
    [InlineData("matrices/calpae-2022?position=0", "position")]
    [InlineData("matrices/calpae-2022?observeLe=2022-12-31", "observeLe")]
    [InlineData("matrices/calpae-2022?position=0&observeLe=2022-12-31&aLaDate=2022-12-31", "aLaDate")]
    [InlineData("matrices/calpae-2022?position=999999999&observeLe=2022-12-31", "position")]
    public async Task Une_position_mal_posee_est_refusee_par_champ(string adresse, string champ) =>
        (await _client.Get(adresse)).AttendreProbleme(400, "demande-mal-formee", champ);

    [Theory]
    [InlineData("position=x", "p1")]
    [InlineData("position=999999999", "p2")]
    [InlineData("position=1&connuAu=2022-06-01", "p3")]
    public async Task Un_dossier_a_une_position_impossible_est_refuse(string question, string id)
    {
        (await _client.Get($"rsa/{await _client.Ouvrir(id)}?{question}")).AttendreProbleme(400, "demande-mal-formee");
    }
}
