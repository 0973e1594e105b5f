namespace Parcours.Host.Tests.Metier;

public sealed class RetouchesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<RetouchesTests>();

    [Fact]
    public async Task Une_correction_change_la_valeur_connue_et_l_historique_la_montre()
    {
        var parcours = await OrienterAsync("p1", "o-p1");
        var correction = (await _client.Post(
            "faits/o-p1/correction", """{"dateEffet":"2022-03-20","donnees":{"organisme":"PLIE"},"motif":"dateRectifiee"}""",
            ("If-Match", "\"2\""), ("Idempotency-Key", "c-p1"))).Attendre(201);
        Assert.Equal(parcours, correction.Parcours);
        Assert.Equal("\"3\"", correction.ETag);

        var orientation = (await _client.Get($"rsa/{parcours}")).Attendre(200).Json.GetProperty("orientations")[0];
        Assert.Equal("2022-03-20", orientation.GetProperty("dateEffet").GetString());
        Assert.Equal("PLIE", orientation.GetProperty("donnees").GetProperty("organisme").GetString());
        Assert.Equal("initiale", orientation.GetProperty("donnees").GetProperty("rang").GetString());

        var faits = (await _client.Get($"parcours/{parcours}/historique")).Attendre(200).Json.GetProperty("faits");
        Assert.Equal(["DroitRsaNotifie", "OrientationNotifiee", "EvenementCorrige"], faits.EnumerateArray().Select(f => f.GetProperty("type").GetString()));
        Assert.Equal("corrige", faits[1].GetProperty("etat").GetString());
        Assert.Equal("2022-03-15", faits[1].GetProperty("dateEffet").GetString());
        Assert.Equal("2022-03-20", faits[1].GetProperty("valeurConnue").GetProperty("dateEffet").GetString());
        Assert.Equal("c-p1", faits[1].GetProperty("retouchePar")[0].GetString());
        Assert.Equal("o-p1", faits[2].GetProperty("vise").GetString());
        Assert.Equal("a17", faits[2].GetProperty("auteur").GetString());
        Assert.Equal("CCAS-MACON", faits[2].GetProperty("organisme").GetString());
        Assert.Equal("saisie", faits[2].GetProperty("voie").GetString());
        Assert.Equal("2022-06-15T10:00:00Z", faits[2].GetProperty("connuLe").GetString());
    }

    [Fact]
    public async Task Une_annulation_retire_le_fait_et_s_annule_a_son_tour()
    {
        var parcours = await OrienterAsync("p2", "o-p2");
        (await _client.Post("faits/o-p2/annulation", """{"motif":"doublon","id":"a-p2"}""")).Attendre(201);
        Assert.Equal(0, (await _client.Get($"rsa/{parcours}")).Json.GetProperty("orientations").GetArrayLength());
        Assert.Equal("annule", (await _client.Get($"parcours/{parcours}/historique")).Json.GetProperty("faits")[1].GetProperty("etat").GetString());
        (await _client.Post("faits/o-p2/annulation", """{"motif":"doublon"}""")).Attendre(204);

        (await _client.Post("faits/a-p2/annulation", """{"motif":"annulationErronee"}""")).Attendre(201);
        Assert.Equal(1, (await _client.Get($"rsa/{parcours}")).Json.GetProperty("orientations").GetArrayLength());
        (await _client.Post("faits/a-p2/correction", """{"dateEffet":"2022-03-20","motif":"autre"}"""))
            .AttendreProbleme(409, "correction-d-un-transversal");
    }

    [Fact]
    public async Task Un_foyer_corrige_est_remplace_par_le_meme_identifiant()
    {
        string Ouvrir(string personne, string id) => ClientHttp.Ouverture(personne, id: id).Replace("\"nature\"", "\"foyer\":\"f-1\",\"nature\"");
        var un = (await _client.Post("rsa", Ouvrir("p3", "f-p3"))).Attendre(201).Parcours;
        var autre = (await _client.Post("rsa", ClientHttp.Ouverture("p4", id: "f-p4"))).Attendre(201).Parcours;
        (await _client.Post("faits/f-p4/correction", """{"donnees":{"foyer":"f-1"},"motif":"pieceRetrouvee"}""")).Attendre(201);
        Assert.Equal(await FoyerAsync(un), await FoyerAsync(autre));

        async Task<string?> FoyerAsync(string parcours) => (await _client.Get($"rsa/{parcours}")).Json
            .GetProperty("ouverture").GetProperty("donnees").GetProperty("foyer").GetString();
    }

    [Fact]
    public async Task La_forme_fautive_nomme_ses_champs()
    {
        await OrienterAsync("p5", "o-p5");
        (await _client.Post("faits/o-p5/correction", "{}")).AttendreProbleme(400, "demande-mal-formee", "motif");
        (await _client.Post("faits/o-p5/correction", """{"motif":"autre"}""")).AttendreProbleme(400, "demande-mal-formee", "donnees");
        (await _client.Post("faits/o-p5/correction", """{"motif":"autre","dateEffet":"2022-02-30"}""")).AttendreProbleme(400, "demande-mal-formee", "dateEffet");
        (await _client.Post("faits/o-p5/correction", """{"motif":"autre","donnees":{"organisme":"zut","inconnu":1}}"""))
            .AttendreProbleme(400, "demande-mal-formee", "organisme", "inconnu");
        (await _client.Post("faits/o-p5/correction", """{"motif":"autre","dateEffet":"2022-06-16"}""")).AttendreProbleme(409, "effet-futur");
        (await _client.Post("faits/o-p5/annulation", """{"motif":"doublon","dateEffet":"2022-03-01"}""")).AttendreProbleme(400, "demande-mal-formee", "dateEffet");
        (await _client.Post("faits/o-p5/annulation", """{"motif":"parce que"}""")).AttendreProbleme(400, "demande-mal-formee", "motif");
        (await _client.Post("faits/o-p5/annulation", """{"motif":"doublon"}""", ("If-Match", "\"1\""))).AttendreProbleme(409, "version-depassee");
    }

    [Theory]
    [InlineData("correction", """{"dateEffet":"2022-03-20","motif":"autre"}""")]
    [InlineData("annulation", """{"motif":"doublon"}""")]
    public async Task Un_fait_inconnu_sans_jeton_ailleurs(string route, string corps)
    {
        (await _client.Post($"faits/absent/{route}", corps)).AttendreProbleme(404, "introuvable");
        (await _client.Post($"faits/a%20b/{route}", corps)).AttendreProbleme(404, "introuvable");
        (await hote.Parler(_client.Departement, auteur: null).Post($"faits/absent/{route}", corps)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post($"faits/absent/{route}", corps)).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Redire_une_retouche_ne_consigne_rien()
    {
        await OrienterAsync("p6", "o-p6");
        const string Corps = """{"dateEffet":"2022-03-20","motif":"autre","id":"c-p6"}""";
        (await _client.Post("faits/o-p6/correction", Corps)).Attendre(201);
        (await _client.Post("faits/o-p6/correction", Corps)).Attendre(204);
        (await _client.Post("faits/o-p6/correction", Corps.Replace("-20", "-21"))).AttendreProbleme(409, "fait-deja-connu");
    }

    private async Task<string> OrienterAsync(string personne, string id)
    {
        var parcours = await _client.Ouvrir(personne);
        (await _client.Post(
            $"rsa/{parcours}/orientations", """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-15"}""", ("Idempotency-Key", id))).Attendre(201);
        return parcours;
    }
}
