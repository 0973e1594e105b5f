using System.Text.Json;

namespace Parcours.Host.Tests.Formation;

public sealed class FormationsTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<FormationsTests>();

    [Fact]
    public async Task Une_formation_se_consigne_une_fois_et_se_lit_sans_nommer_l_agent()
    {
        var consigne = (await _client.Post("formations", Corps("agent-12", "2022-03-01"), ("Idempotency-Key", "f-1"))).Attendre(201);
        Assert.Equal($"/api/departements/{_client.Departement}/formations/{consigne.Parcours}", consigne.Message.Headers.Location?.ToString());
        Assert.EndsWith("-for", consigne.Parcours);
        var redite = (await _client.Post("formations", Corps("agent-12", "2022-03-01"), ("Idempotency-Key", "f-1"))).Attendre(204);
        Assert.Equal((consigne.ETag, consigne.Position), (redite.ETag, redite.Position));
        (await _client.Post("formations", Corps("agent-12", "2022-03-01"))).Attendre(204);
        (await _client.Post("formations", Corps("agent-12", "2022-03-02"), ("Idempotency-Key", "f-1"))).AttendreProbleme(409, "fait-deja-connu");
        (await _client.Post("formations", Corps("agent-13", "2022-03-01"), ("Idempotency-Key", "f-1"))).AttendreProbleme(409, "fait-deja-connu");

        var suite = (await _client.Post("formations", Corps("agent-12", "2022-02-01", "allerVers"), ("If-Match", "\"1\""))).Attendre(201);
        Assert.Equal(consigne.Parcours, suite.Parcours);
        (await _client.Post("formations", Corps("agent-12", "2022-02-02"), ("If-Match", "\"1\""))).AttendreProbleme(409, "version-depassee");

        var lues = (await _client.Get("formations/" + consigne.Parcours)).Attendre(200);
        Assert.Equal("\"2\"", lues.ETag);
        Assert.DoesNotContain("agent-12", lues.Texte);
        var formations = lues.Json.GetProperty("formations");
        Assert.Equal(["2022-02-01 allerVers", "2022-03-01 numerique"], formations.EnumerateArray().Select(EnClair));
        Assert.Equal(consigne.Parcours, formations[0].GetProperty("donnees").GetProperty("agent").GetGuid().ToString("N") + "-for");
        Assert.Equal(2, (await _client.Get($"parcours/{consigne.Parcours}/historique")).Attendre(200).Json.GetProperty("faits").GetArrayLength());
    }

    [Fact]
    public async Task La_forme_fautive_nomme_ses_champs()
    {
        (await _client.Post("formations", "{}")).AttendreProbleme(400, "demande-mal-formee", "agent", "theme", "financement");
        (await _client.Post("formations", Corps("180057105512345"))).AttendreProbleme(400, "demande-mal-formee", "agent");
        (await _client.Post("formations", Corps("b1").Replace("{", "{\"personne\":\"p1\","))).AttendreProbleme(400, "demande-mal-formee", "personne");
        (await _client.Post("formations", Corps("b1", theme: "cuisine"))).AttendreProbleme(400, "demande-mal-formee", "theme");
        (await _client.Post("formations", Corps("b1", "2022-06-16"))).AttendreProbleme(409, "effet-futur");
        (await _client.Post("formations", "agent=b1")).AttendreProbleme(400, "json-illisible");
    }

    [Fact]
    public async Task Sans_jeton_ailleurs_ou_nulle_part()
    {
        (await hote.Parler(_client.Departement, auteur: null).Post("formations", Corps("c1"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post("formations", Corps("c1"))).AttendreProbleme(403, "departement-interdit");
        (await hote.Parler("99").Post("formations", Corps("c1"))).AttendreProbleme(404, "introuvable");
        (await _client.Get($"formations/{Guid.NewGuid():N}-for")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"formations/{await _client.Ouvrir("c2")}")).AttendreProbleme(404, "introuvable");
    }

    [Fact]
    public async Task Une_correction_et_une_annulation_suivent_l_agent()
    {
        var parcours = (await _client.Post("formations", Corps("d1"), ("Idempotency-Key", "d-1"))).Attendre(201).Parcours;
        Assert.Equal(parcours, (await _client.Post("faits/d-1/correction", """{"donnees":{"theme":"insertion"},"motif":"erreurSaisie"}""")).Attendre(201).Parcours);
        Assert.Equal(["2022-03-01 insertion"], await FormationsDe(parcours));
        (await _client.Post("faits/d-1/correction", """{"donnees":{"agent":"d1"},"motif":"erreurSaisie"}""")).Attendre(204);
        (await _client.Post("faits/d-1/correction", """{"donnees":{"agent":"d2"},"motif":"erreurSaisie"}""")).AttendreProbleme(400, "demande-mal-formee", "agent");
        (await _client.Post("faits/d-1/annulation", """{"motif":"doublon"}""")).Attendre(201);
        Assert.Empty(await FormationsDe(parcours));
    }

    [Fact]
    public async Task L_agent_n_est_pas_une_personne()
    {
        var parcours = (await _client.Post("formations", Corps("e1"))).Attendre(201).Parcours;
        var agent = parcours[..32];
        (await _client.Post($"personnes/{parcours}/deces", "{}")).AttendreProbleme(404, "introuvable");
        (await _client.Post($"personnes/{agent}/deces", "{}")).AttendreProbleme(404, "introuvable");
        (await _client.Post($"rsa/{agent}-rsa-1/orientations", """{"organisme":"CCAS","rang":"initiale"}""")).AttendreProbleme(404, "introuvable");
        // Le même nom, chez l'émetteur, pour une personne : un autre flux.
        Assert.NotEqual(agent, (await _client.Ouvrir("e1"))[..32]);
    }

    [Fact]
    public async Task Un_lot_mele_les_flux_et_la_saisie_retrouve_l_agent()
    {
        var lot = string.Join('\n', Ligne("g-1", "FOR/g1", "g1", "2022-03-01"), Ligne("g-2", "FOR/g2", "g1", "2022-03-01"),
            Ligne("g-3", "FOR/g1", "g1", "2022-03-02").Replace("\"type\"", "\"personne\":null,\"type\""),
            Ligne("g-4", "FOR/g1", "g1", "2022-03-03").Replace("\"type\"", "\"personne\":\"g1\",\"type\""),
            """{"id":"g-5","flux":"RSA/g1/1","type":"OrientationNotifiee","dateEffet":"2022-03-15","donnees":{"organisme":"CCAS","rang":"initiale"}}""",
            """{"id":"g-6","flux":"FOR/g1","type":"EvenementAnnule","dateEffet":"2022-03-15","donnees":{"evenementVise":"g-3","motif":"doublon"}}""");
        var lignes = (await _client.Lot(lot)).AttendreProbleme(422, "lot-refuse-en-partie").Json.GetProperty("lignes");
        Assert.Equal(["consigne", "refuse", "consigne", "refuse", "refuse", "consigne"], lignes.EnumerateArray().Select(ligne => ligne.GetProperty("etat").GetString()));
        Assert.Equal(["agent", "personne", "personne"],
            new[] { 1, 3, 4 }.Select(i => Assert.Single(lignes[i].GetProperty("erreurs").EnumerateObject()).Name));
        var parcours = (await _client.Post("formations", Corps("g1", "2022-04-01"))).Attendre(201).Parcours;
        Assert.Equal(["2022-03-01 numerique", "2022-04-01 numerique"], await FormationsDe(parcours));
    }

    private async Task<IEnumerable<string>> FormationsDe(string parcours) =>
        (await _client.Get("formations/" + parcours)).Attendre(200).Json.GetProperty("formations").EnumerateArray().Select(EnClair);

    private static string EnClair(JsonElement fait) =>
        $"{fait.GetProperty("dateEffet").GetString()} {fait.GetProperty("donnees").GetProperty("theme").GetString()}";

    private static string Corps(string agent, string dateEffet = "2022-03-01", string theme = "numerique") =>
        $$"""{"agent":"{{agent}}","theme":"{{theme}}","financement":"CNFPT","dateEffet":"{{dateEffet}}"}""";

    private static string Ligne(string id, string flux, string agent, string effet) =>
        $$$"""{"id":"{{{id}}}","flux":"{{{flux}}}","type":"FormationSuivie","dateEffet":"{{{effet}}}","donnees":{"agent":"{{{agent}}}","theme":"numerique","financement":"CNFPT"}}""";
}
