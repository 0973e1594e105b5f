using NodaTime;

namespace Parcours.Host.Tests.Metier;

/// <summary>Les essais qui avancent l'horloge : seuls, après tous les autres.</summary>
[CollectionDefinition(nameof(Horloge), DisableParallelization = true)]
public sealed class Horloge;

/// <summary>Ce que le service savait un jour se relit toujours pareil.</summary>
[Collection(nameof(Horloge))]
public sealed class ConnaissanceTests(HoteAvecBase hote) : IDisposable
{
    private const string Annee = "indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31";
    private readonly ClientHttp _client = hote.Pour<ConnaissanceTests>();

    public void Dispose() => hote.Horloge.Reset(HoteAvecBase.Depart);

    [Fact]
    public async Task Un_chiffre_et_un_dossier_se_relisent_tels_que_connus()
    {
        LeJour(2022, 3, 2);
        var parcours = await _client.Ouvrir("p1");
        LeJour(2022, 3, 10);
        (await Orienter(parcours, "2022-03-08", "o-p1")).Attendre(201);
        LeJour(2022, 6, 1);
        (await _client.Post("faits/o-p1/correction", """{"dateEffet":"2022-05-20","motif":"dateRectifiee"}""")).Attendre(201);
        LeJour(2022, 6, 10);
        var derniere = (await _client.Post("faits/o-p1/annulation", """{"motif":"homonymie"}""")).Attendre(201);

        // Compté, puis en échec une fois la date corrigée (plus d'un mois), puis en échec encore sans orientation.
        Assert.Equal((1, 1), await Taux($"{Annee}&connuAu=2022-05-31&observeLe=2022-12-31&apresPosition={derniere.Position}"));
        Assert.Equal((0, 1), await Taux($"{Annee}&connuAu=2022-06-05&observeLe=2022-12-31"));
        Assert.Equal((0, 1), await Taux($"{Annee}&observeLe=2022-12-31"));
        // Connue le 2, non orientée le 5 : ni réussie ni manquée.
        var enAttente = (await _client.Get($"{Annee}&aLaDate=2022-03-05")).Attendre(200).Json;
        Assert.Equal((0, 1), (enAttente.GetProperty("denominateur").GetInt32(), enAttente.GetProperty("enAttente").GetInt32()));
        Assert.Equal("2022-03-05", enAttente.GetProperty("aLaDate").GetString());
        Assert.Equal(1, enAttente.GetProperty("position").GetInt64());

        Assert.Equal(0, await Orientations("2022-03-09"));
        Assert.Equal(1, await Orientations("2022-03-10"));
        Assert.Equal(1, await Orientations("2022-06-09"));
        Assert.Equal(0, await Orientations("2022-06-10"));
        (await _client.Get($"rsa/{parcours}?connuAu=2022-03-01")).AttendreProbleme(404, "introuvable");

        var avant = (await _client.Get($"parcours/{parcours}/historique?connuAu=2022-06-05")).Attendre(200);
        Assert.Equal("\"3\"", avant.ETag);
        var faits = avant.Json.GetProperty("faits");
        Assert.Equal(3, faits.GetArrayLength());
        Assert.Equal("corrige", faits[1].GetProperty("etat").GetString());
        Assert.Equal("annule", (await _client.Get($"parcours/{parcours}/historique")).Json.GetProperty("faits")[1].GetProperty("etat").GetString());

        async Task<int> Orientations(string connuAu) =>
            (await _client.Get($"rsa/{parcours}?connuAu={connuAu}")).Attendre(200).Json.GetProperty("orientations").GetArrayLength();
    }

    [Fact]
    public async Task Le_jour_se_compte_a_l_heure_de_Paris()
    {
        // 22 h 30 au temps universel, le 30 juin : à Paris, c'est déjà juillet. Un autre département : un journal ne remonte pas le temps.
        hote.Horloge.Reset(Instant.FromUtc(2022, 6, 30, 22, 30));
        var client = hote.Pour<Horloge>();
        (await client.Post("rsa", ClientHttp.Ouverture("p1", "2022-07-01"))).Attendre(201);
        (await client.Post("rsa", ClientHttp.Ouverture("p2", "2022-07-02"))).AttendreProbleme(409, "effet-futur");
    }

    private void LeJour(int annee, int mois, int jour) => hote.Horloge.Reset(Instant.FromUtc(annee, mois, jour, 9, 0));

    private Task<ReponseRecue> Orienter(string parcours, string dateEffet, string id) => _client.Post(
        $"rsa/{parcours}/orientations", $$"""{"organisme":"CCAS","rang":"initiale","dateEffet":"{{dateEffet}}","id":"{{id}}"}""");

    private async Task<(int, int)> Taux(string question)
    {
        var valeur = (await _client.Get(question)).Attendre(200).Json;
        return (valeur.GetProperty("numerateur").GetInt32(), valeur.GetProperty("denominateur").GetInt32());
    }
}
