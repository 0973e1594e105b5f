namespace Parcours.Host.Tests.Formation;

/// <summary>Les agents formés, par les routes des chiffres.</summary>
public sealed class IndicateursDeFormationTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<IndicateursDeFormationTests>();

    [Fact]
    public async Task Les_agents_se_comptent_par_theme_par_financement_et_en_cumul()
    {
        await Former("a1", "2021-03-01", "numerique", "CNFPT");
        await Former("a1", "2021-04-01", "numerique", "CNFPT");
        await Former("a1", "2021-05-01", "allerVers", "CNFPT");
        await Former("a2", "2021-06-01", "referentParcours", "specifique");
        var position = await Former("a3", "2019-06-01", "referentParcours", "CNFPT");

        Assert.Equal(1, await Valeur("FOR-01", 2021, position));
        Assert.Equal(1, await Valeur("FOR-01", 2021, position, "&theme=allerVers"));
        Assert.Equal(0, await Valeur("FOR-01", 2021, position, "&theme=insertion"));
        Assert.Equal(1, await Valeur("FOR-02", 2021, position));
        // Avant 2019, le cumul est vide : aucun agent à lire.
        var cumul = new List<int>();
        foreach (var annee in new[] { 2018, 2019, 2020, 2021 }) cumul.Add(await Valeur("REF-01", annee, position));
        Assert.Equal([0, 1, 1, 2], cumul);

        var dossiers = (await _client.Get($"indicateurs/REF-01/dossiers?debut=2021-01-01&fin=2021-12-31&apresPosition={position}")).Attendre(200).Json.GetProperty("dossiers");
        Assert.Equal(2, dossiers.GetArrayLength());
        var parcours = dossiers[0].GetProperty("parcours").GetString()!;
        Assert.EndsWith("-for", parcours);
        (await _client.Get("formations/" + parcours)).Attendre(200);
    }

    [Theory]
    [InlineData("FOR-01", "theme=cuisine", "filtres")]
    [InlineData("FOR-01", "territoire=TAS-CL", "territoire")]
    [InlineData("REF-01", "theme=numerique", "theme")]
    [InlineData("RSA-01", "theme=numerique", "theme")]
    public async Task Un_filtre_sans_objet_ou_inconnu_est_refuse(string code, string filtre, string champ) =>
        (await _client.Get($"indicateurs/{code}?debut=2021-01-01&fin=2021-12-31&{filtre}")).AttendreProbleme(400, "demande-mal-formee", champ);

    private async Task<long> Former(string agent, string jour, string theme, string financement) =>
        (await _client.Post("formations", $$"""{"agent":"{{agent}}","theme":"{{theme}}","financement":"{{financement}}","dateEffet":"{{jour}}"}""")).Attendre(201).Position;

    private async Task<int> Valeur(string code, int annee, long position, string filtre = "") =>
        (await _client.Get($"indicateurs/{code}?debut={annee}-01-01&fin={annee}-12-31&apresPosition={position}{filtre}")).Attendre(200).Json.GetProperty("valeur").GetInt32();
}
