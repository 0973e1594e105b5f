namespace Parcours.Host.Tests.Maraude;

/// <summary>Maraudes, prévention spécialisée et mobilité par HTTP : succès, refus, redites, retouches et lectures.</summary>
public sealed class ActivitesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<ActivitesTests>();

    [Fact]
    public async Task Une_famille_se_rencontre_se_suit_et_se_met_a_l_abri_sans_etre_nommee()
    {
        var premier = (await _client.Post("maraudes/contacts", Famille("f-1", "2021-03-01", ",\"adultes\":2,\"enfants\":3"), ("Idempotency-Key", "m-1"))).Attendre(201);
        Assert.EndsWith("-mar", premier.Parcours);
        (await _client.Post("maraudes/contacts", Famille("f-1", "2021-03-01", ",\"adultes\":2,\"enfants\":3"), ("Idempotency-Key", "m-1"))).Attendre(204);
        (await _client.Post("maraudes/contacts", Famille("f-1", "2021-03-02", ",\"adultes\":2,\"enfants\":3"), ("Idempotency-Key", "m-1"))).AttendreProbleme(409, "fait-deja-connu");
        (await _client.Post("maraudes/contacts", Famille("f-1", "2021-04-01", ",\"adultes\":1,\"enfants\":2"), ("If-Match", "\"9\""))).AttendreProbleme(409, "version-depassee");
        (await _client.Post("maraudes/contacts", Famille("f-1", "2021-04-01", ",\"adultes\":1,\"enfants\":2"))).Attendre(201);
        (await _client.Post("maraudes/mises-a-l-abri", Famille("f-1", "2021-05-01", ",\"enfants\":3"))).Attendre(201);
        var droit = (await _client.Post("maraudes/droits", Famille("f-1", "2021-05-02", ",\"droit\":\"scolarisation\",\"pour\":\"enfant\""))).Attendre(201);
        Assert.Equal(premier.Parcours, droit.Parcours);
        Assert.Equal("1 1 3 1 3 1", await Lire(droit.Position, "MAR-01", "MAR-02A", "MAR-02B", "MAR-03A", "MAR-03B", "MAR-04"));
        var lue = (await _client.Get("maraudes/" + premier.Parcours)).Attendre(200);
        Assert.Equal((4, "\"4\""), (lue.Json.GetProperty("faits").GetArrayLength(), lue.ETag));
        Assert.DoesNotContain("f-1", lue.Texte);
        var annule = (await _client.Post("faits/m-1/annulation", """{"motif":"homonymie"}""")).Attendre(201);
        Assert.Equal("1 0 0", await Lire(annule.Position, "MAR-01", "MAR-02A", "MAR-02B"));
        Assert.Contains("famille-jamais-rencontree", (await _client.Post("maraudes/droits", Famille("f-2", "2021-05-02", ",\"droit\":\"domiciliation\""))).Attendre(201).Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_action_de_prevention_se_consigne_et_se_compte_a_l_age_du_jeune()
    {
        var action = (await _client.Post("preventions", Jeune("j-1", "2021-06-15", ",\"alias\":\"zed\""))).Attendre(201);
        Assert.EndsWith("-prs", action.Parcours);
        (await _client.Post("preventions", Jeune("j-1", "2021-06-15", ",\"alias\":\"zed\""))).Attendre(204);
        (await _client.Post($"personnes/{action.Parcours}/connaissance", """{"dateEffet":"2021-06-15","dateNaissance":"2006-06-15"}""")).Attendre(201);
        var suite = (await _client.Post("preventions", Jeune("j-1", "2021-08-15"))).Attendre(201);
        Assert.Equal("1", await Lire(suite.Position, "PRS-04"));
        Assert.Equal(1, (await _client.Get("indicateurs/PRS-04?debut=2021-01-01&fin=2021-12-31&aLaDate=2022-06-15&tranche=15-18")).Attendre(200).Json.GetProperty("valeur").GetInt32());
        (await _client.Get("indicateurs/PRS-04?debut=2021-01-01&fin=2021-12-31&aLaDate=2022-06-15&tranche=15-19")).AttendreProbleme(400, "demande-mal-formee", "filtres");
        Assert.Equal(2, (await _client.Get("preventions/" + action.Parcours)).Attendre(200).Json.GetProperty("faits").GetArrayLength());
        (await _client.Post("preventions", Jeune("j-1", "2021-08-15").Replace("71014", "7101", StringComparison.Ordinal))).AttendreProbleme(400, "demande-mal-formee", "commune");
    }

    [Fact]
    public async Task Une_mesure_de_mobilite_se_prescrit_commence_et_finit()
    {
        var mesure = (await _client.Post("mobilites", """{"personne":"p-1","dateEffet":"2021-02-02"}""")).Attendre(201);
        Assert.EndsWith("-mob-1", mesure.Parcours);
        var debut = (await _client.Post($"mobilites/{mesure.Parcours}/debut", """{"dateEffet":"2021-02-20"}""", ("If-Match", "\"1\""))).Attendre(201);
        (await _client.Post($"mobilites/{mesure.Parcours}/debut", """{"dateEffet":"2021-02-20"}""")).Attendre(204);
        (await _client.Post($"mobilites/{mesure.Parcours}/fin", """{"dateEffet":"2021-02-01"}""")).AttendreProbleme(409, "cloture-sans-ouverture");
        var fin = (await _client.Post($"mobilites/{mesure.Parcours}/fin", """{"dateEffet":"2021-04-01","motif":"emploi"}""")).Attendre(201);
        Assert.EndsWith("-mob-2", (await _client.Post("mobilites", """{"personne":"p-1","dateEffet":"2022-02-02"}""")).Attendre(201).Parcours);
        Assert.Equal("1 1", await Lire(fin.Position, "MOB-01", "MOB-02"));
        Assert.Equal(3, (await _client.Get("mobilites/" + mesure.Parcours)).Attendre(200).Json.GetProperty("faits").GetArrayLength());
        (await _client.Post($"mobilites/{Guid.NewGuid():N}-mob-1/debut", "{}")).AttendreProbleme(404, "introuvable");
        Assert.True(debut.Position < fin.Position);
    }

    [Fact]
    public async Task Un_lot_nomme_la_mesure_et_la_personne()
    {
        var lot = """
            {"id":"x-1","flux":"MOB/m1","personne":"q-1","type":"MobiliteAccompagnementDebute","dateEffet":"2019-02-01","donnees":{}}
            {"id":"x-2","flux":"MOB/m2","personne":"q-1","type":"MobiliteAccompagnementDebute","dateEffet":"2019-03-01","donnees":{}}
            {"id":"x-3","flux":"MOB/m1","personne":"q-1","type":"MobiliteAccompagnementTermine","dateEffet":"2019-04-01","donnees":{}}
            {"id":"x-4","flux":"MOB/m1/2","personne":"q-1","type":"MobiliteAccompagnementDebute","dateEffet":"2019-04-01","donnees":{}}
            {"id":"x-5","flux":"PRS/q-2","personne":"q-3","type":"ActionPreventionSpecialisee","dateEffet":"2019-04-01","donnees":{"commune":"71014"}}
            {"id":"x-6","flux":"MAR/f-9","personne":"q-3","type":"MiseALAbri","dateEffet":"2019-04-01","donnees":{"famille":"f-9","enfants":1}}
            {"id":"x-8","flux":"MOB/m2","personne":"q-1","type":"MobiliteAccompagnementTermine","dateEffet":"2020-01-15","donnees":{}}
            {"id":"x-7","flux":"MAR/f-9","type":"MiseALAbri","dateEffet":"2019-04-01","donnees":{"famille":"f-8","enfants":1}}
            """;
        var lignes = (await _client.Lot(lot)).AttendreProbleme(422, "lot-refuse-en-partie").Json.GetProperty("lignes");
        Assert.Equal(["", "", "", "flux", "flux", "personne", "", "famille"], lignes.EnumerateArray().Select(ligne =>
            ligne.TryGetProperty("erreurs", out var erreurs) ? string.Join(' ', erreurs.EnumerateObject().Select(erreur => erreur.Name)) : ""));
        var position = lignes[2].GetProperty("position").GetInt64();
        Assert.Equal(1, (await _client.Get($"indicateurs/MOB-01?debut=2019-06-01&fin=2019-12-31&aLaDate=2022-06-15&apresPosition={position}")).Attendre(200).Json.GetProperty("valeur").GetInt32());
    }

    [Theory]
    [InlineData("maraudes/contacts", "famille adultes enfants")]
    [InlineData("maraudes/mises-a-l-abri", "famille enfants")]
    [InlineData("maraudes/droits", "famille droit")]
    [InlineData("preventions", "personne commune")]
    [InlineData("mobilites", "personne")]
    public async Task La_forme_fautive_nomme_ses_champs_et_nul_ne_passe_sans_jeton_ni_ailleurs(string route, string champs)
    {
        (await _client.Post(route, "{}")).AttendreProbleme(400, "demande-mal-formee", champs.Split(' '));
        (await hote.Parler(_client.Departement, auteur: null).Post(route, "{}")).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post(route, "{}")).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Un_dossier_inconnu_ou_d_un_autre_dispositif_n_existe_pas()
    {
        var rsa = await _client.Ouvrir("z-1");
        foreach (var (route, suffixe) in new[] { ("maraudes", "mar"), ("preventions", "prs"), ("mobilites", "mob-1") })
        {
            (await _client.Get($"{route}/{Guid.NewGuid():N}-{suffixe}")).AttendreProbleme(404, "introuvable");
            (await _client.Get($"{route}/{rsa}")).AttendreProbleme(404, "introuvable");
        }
    }

    private async Task<string> Lire(long apres, params string[] codes)
    {
        var valeurs = new List<int>();
        foreach (var code in codes)
            valeurs.Add((await _client.Get($"indicateurs/{code}?debut=2021-01-01&fin=2021-12-31&aLaDate=2022-06-15&apresPosition={apres}")).Attendre(200).Json.GetProperty("valeur").GetInt32());
        return string.Join(' ', valeurs);
    }

    private static string Famille(string famille, string jour, string suite) => $$"""{"famille":"{{famille}}","dateEffet":"{{jour}}"{{suite}}}""";

    private static string Jeune(string jeune, string jour, string suite = "") => $$"""{"personne":"{{jeune}}","commune":"71014","dateEffet":"{{jour}}"{{suite}}}""";
}
