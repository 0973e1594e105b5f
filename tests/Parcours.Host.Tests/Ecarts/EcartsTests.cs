using System.Text.Json;
using NodaTime;
using Parcours.Host.Tests.Metier;

namespace Parcours.Host.Tests.Ecarts;

/// <summary>Pourquoi un chiffre publié a changé : quatre personnes dont l'histoire s'apprend en plusieurs fois, calculée à la main.</summary>
[Collection(nameof(Horloge))]
public sealed class EcartsTests(HoteAvecBase hote) : IDisposable
{
    private const string Annee = "debut=2022-01-01&fin=2022-12-31";
    private readonly ClientHttp _client = hote.Pour<EcartsTests>();

    public void Dispose() => hote.Horloge.Reset(HoteAvecBase.Depart);

    [Fact]
    public async Task Un_ecart_se_decompose_par_cause_dossier_et_fait()
    {
        // RSA-02B : orienté dans le mois qui suit l'entrée. Au 31 mars 2022 : p1 réussi, p2 orienté trop tard, p3 en attente.
        LeJour(2022, 3, 2);
        var (p1, p2, p3) = (await _client.Ouvrir("p1", "2022-02-01"), await _client.Ouvrir("p2", "2022-02-01"), await _client.Ouvrir("p3", "2022-03-01"));
        await OrienterAsync(p1, "2022-02-10", "o-p1");
        LeJour(2022, 3, 31);
        await OrienterAsync(p2, "2022-03-20", "o-p2");
        // Depuis : p2 était orienté à temps (correction), p1 ne l'était pas (annulation), p4 est entré en février et ne s'apprend qu'en mai.
        LeJour(2022, 4, 20);
        (await _client.Post("faits/o-p2/correction", """{"dateEffet":"2022-02-20","motif":"dateRectifiee"}""")).Attendre(201);
        LeJour(2022, 5, 2);
        var p4 = await _client.Ouvrir("p4", "2022-02-03");
        var derniere = (await _client.Post("faits/o-p1/annulation", """{"motif":"homonymie"}""")).Attendre(201).Position;

        var ecarts = (await _client.Get($"indicateurs/RSA-02B/ecarts?{Annee}&de=2022-03-31&a=2022-05-31&apresPosition={derniere}")).Attendre(200).Json;
        Assert.Equal((1, 2, 1), Taux(ecarts.GetProperty("de")));
        // p1 et p4 en échec, p2 réussi, p3 échu.
        Assert.Equal((1, 4, 0), Taux(ecarts.GetProperty("a")));
        Assert.Equal((0, 2, -1), Bilan(ecarts.GetProperty("ecart")));
        Assert.Equal(
            [("consignationTardive", (0, 1, 0)), ("correction", (1, 0, 0)), ("annulation", (-1, 0, 0)), ("tempsEcoule", (0, 1, -1))],
            ecarts.GetProperty("causes").EnumerateArray().Select(cause => (cause.GetProperty("cause").GetString()!, Bilan(cause.GetProperty("bilan")))));

        var parts = (await _client.Get($"indicateurs/RSA-02B/ecarts/dossiers?{Annee}&de=2022-03-31&a=2022-05-31")).Attendre(200).Json.GetProperty("parts").EnumerateArray().ToList();
        Assert.Equal([(p2, "echec", "compte"), (p4, null, "echec"), (p1, "compte", "echec"), (p3, "enAttente", "echec")], parts.Select(part => Mouvement(part)));
        Assert.Equal("EvenementCorrige", parts[0].GetProperty("fait").GetProperty("type").GetString());
        Assert.Equal("DroitRsaNotifie", parts[1].GetProperty("fait").GetProperty("type").GetString());
        Assert.False(parts[3].TryGetProperty("fait", out _));
        var annulations = (await _client.Get($"indicateurs/RSA-02B/ecarts/dossiers?{Annee}&de=2022-03-31&a=2022-05-31&cause=annulation")).Attendre(200).Json;
        Assert.Equal(1, annulations.GetProperty("total").GetInt32());

        // À jour d'observation fixe, seule la connaissance parle ; à connaissance fixe, seul le temps.
        var apprise = (await _client.Get($"indicateurs/RSA-02B/ecarts?{Annee}&de=2022-03-31&a=2022-05-31&observeLe=2022-03-31")).Attendre(200).Json;
        Assert.Equal((0, 1, 0), Bilan(apprise.GetProperty("ecart")));
        var ecoulee = (await _client.Get($"indicateurs/RSA-02B/ecarts?{Annee}&de=2022-03-31&a=2022-05-31&connuA=2022-03-31")).Attendre(200).Json;
        Assert.Equal(["tempsEcoule"], ecoulee.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("cause").GetString()));

        // Au fil de la connaissance, observé au 31 mars : 1/2, puis 2/2 (correction), 2/3 (p4), 1/3 (annulation).
        var historique = (await _client.Get($"indicateurs/RSA-02B/historique?{Annee}&pas=changement&observeLe=2022-03-31&de=2022-03-31&a=2022-05-31")).Attendre(200).Json.GetProperty("valeurs");
        Assert.Equal([(1, 2, 1), (2, 2, 1), (2, 3, 1), (1, 3, 1)], historique.EnumerateArray().Select(Taux));
        Assert.Equal("2022-04-20", historique[1].GetProperty("connuAu").GetString());
        var mois = (await _client.Get($"indicateurs/RSA-02B/historique?{Annee}&observeLe=2022-03-31&de=2022-02-15&a=2022-05-15")).Attendre(200).Json.GetProperty("valeurs");
        Assert.Equal(["2022-02-28", "2022-03-31", "2022-04-30", "2022-05-15"], mois.EnumerateArray().Select(valeur => valeur.GetProperty("connuAu").GetString()));
        Assert.Equal([(0, 0, 0), (1, 2, 1), (2, 2, 1), (1, 3, 1)], mois.EnumerateArray().Select(Taux));
    }

    [Theory]
    [InlineData("debut=2022-01-01&fin=2022-12-31", "de")]
    [InlineData("debut=2022-01-01&fin=2022-12-31&de=2022-06-01&a=2022-05-31", "a")]
    [InlineData("debut=2022-01-01&fin=2022-12-31&de=2022-02-30&zut=1", "de", "zut")]
    [InlineData("debut=2022-12-31&fin=2022-01-01&de=2022-03-01", "fin")]
    public async Task Une_question_d_ecart_mal_posee_est_refusee_par_champ(string question, params string[] champs) =>
        (await _client.Get($"indicateurs/RSA-02B/ecarts?{question}")).AttendreProbleme(400, "demande-mal-formee", champs);

    [Theory]
    [InlineData("pas=changement", "observeLe")]
    [InlineData("pas=jour", "pas")]
    [InlineData("de=2022-06-01&a=2022-05-31", "a")]
    [InlineData("de=1990-01-01", "de")]
    public async Task Une_question_d_historique_mal_posee_est_refusee_par_champ(string question, params string[] champs) =>
        (await _client.Get($"indicateurs/RSA-02B/historique?{Annee}&{question}")).AttendreProbleme(400, "demande-mal-formee", champs);

    [Fact]
    public async Task Un_indicateur_ou_une_version_inconnus_sont_introuvables()
    {
        (await _client.Get($"indicateurs/ZZZ/ecarts?{Annee}&de=2022-03-31")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"indicateurs/RSA-02B/ecarts?{Annee}&de=2022-03-31&versionA=1998")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"indicateurs/ZZZ/historique?{Annee}")).AttendreProbleme(404, "introuvable");
    }

    private void LeJour(int annee, int mois, int jour) => hote.Horloge.Reset(Instant.FromUtc(annee, mois, jour, 9, 0));

    private async Task OrienterAsync(string parcours, string le, string id) =>
        (await _client.Post($"rsa/{parcours}/orientations", $$"""{"organisme":"CCAS","rang":"initiale","dateEffet":"{{le}}","id":"{{id}}"}""")).Attendre(201);

    private static (int, int, int) Taux(JsonElement valeur) =>
        (valeur.GetProperty("numerateur").GetInt32(), valeur.GetProperty("denominateur").GetInt32(), valeur.GetProperty("enAttente").GetInt32());

    private static (int, int, int) Bilan(JsonElement bilan) => Taux(bilan);

    private static (string, string?, string?) Mouvement(JsonElement part)
    {
        var mouvement = Assert.Single(part.GetProperty("mouvements").EnumerateArray());
        return (mouvement.GetProperty("parcours").GetString()!, mouvement.GetProperty("avant").GetString(), mouvement.GetProperty("apres").GetString());
    }
}
