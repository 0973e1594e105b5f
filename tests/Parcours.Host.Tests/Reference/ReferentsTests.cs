namespace Parcours.Host.Tests.Reference;

/// <summary>Le référent de parcours, par ses routes.</summary>
public sealed class ReferentsTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<ReferentsTests>();

    /// <summary>Route et champs d'un acte, sur le parcours d'une personne qui a un référent.</summary>
    public static TheoryData<string, string> Actes => new()
    {
        { "designations", """ "referent":"B-12","accordPersonne":true """ },
        { "fin", """ "motif":"objectifsAtteints" """ },
        { "instances", """ "partenairesConvoques":4,"partenairesPresents":3,"personneInvitee":true,"personnePresente":false """ },
        { "evolutions", """ "sens":"positive","domaine":"logement" """ },
    };

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Un_acte_se_consigne_une_fois(string route, string champs)
    {
        var adresse = $"referents/{await DesignerAsync()}/{route}";
        var consigne = (await _client.Post(adresse, Corps(champs, "2022-06-10"))).Attendre(201);
        Assert.Empty(consigne.Json.GetProperty("alertes").EnumerateArray());
        Assert.EndsWith("-ref", consigne.Parcours);
        (await _client.Post(adresse, Corps(champs, "2022-06-10"))).Attendre(204);
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Une_forme_fautive_un_futur_un_dossier_inconnu_un_jeton_absent_ou_d_ailleurs(string route, string champs)
    {
        var adresse = $"referents/{await DesignerAsync()}/{route}";
        (await _client.Post(adresse, Corps(champs, "2022-02-30"))).AttendreProbleme(400, "demande-mal-formee", "dateEffet");
        (await _client.Post(adresse, Corps(champs, "2022-06-16"))).AttendreProbleme(409, "effet-futur");
        var inconnu = $"referents/{Guid.NewGuid():N}-ref/{route}";
        (await _client.Post(inconnu, Corps(champs, "2022-06-10"))).AttendreProbleme(404, "introuvable");
        (await hote.Parler(_client.Departement, auteur: null).Post(inconnu, Corps(champs, "2022-06-10"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post(inconnu, Corps(champs, "2022-06-10"))).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task La_designation_ouvre_le_parcours_et_le_rend_a_son_adresse()
    {
        var ouverture = (await _client.Post("referents", Designation("r1"))).Attendre(201);
        Assert.EndsWith($"/referents/{ouverture.Parcours}", ouverture.Message.Headers.Location!.ToString());
        (await _client.Post("referents", Designation("r1"))).Attendre(204);
        // Un seul parcours par personne : désigner de nouveau y revient, un rang n'a pas de sens.
        Assert.Equal(ouverture.Parcours, (await _client.Post("referents", Designation("r1", "2022-04-01"))).Attendre(201).Parcours);
        (await _client.Post("referents", """{"personne":"r1","rang":"1","referent":"a17","accordPersonne":true}""")).AttendreProbleme(400, "demande-mal-formee", "rang");
        (await _client.Post("referents", "{}")).AttendreProbleme(400, "demande-mal-formee", "personne", "referent", "accordPersonne");
        (await _client.Post("referents", """{"personne":"r2","referent":"a17","accordPersonne":false,"dateEffet":"2022-04-01"}""")).AttendreProbleme(409, "designation-sans-accord");
    }

    [Fact]
    public async Task Un_refus_du_metier_garde_son_code()
    {
        var parcours = await DesignerAsync();
        (await _client.Post($"referents/{parcours}/instances", Corps(""" "partenairesConvoques":2,"partenairesPresents":3,"personneInvitee":true,"personnePresente":true """, "2022-06-10")))
            .AttendreProbleme(409, "presents-non-convoques");
        (await _client.Post($"referents/{parcours}/instances", Corps(""" "partenairesConvoques":-1,"partenairesPresents":0,"personneInvitee":true,"personnePresente":true """, "2022-06-10")))
            .AttendreProbleme(400, "demande-mal-formee", "partenairesConvoques");
        (await _client.Post($"referents/{parcours}/fin", Corps(""" "motif":"abandon" """, "2022-02-28"))).AttendreProbleme(409, "fin-sans-designation");
    }

    [Fact]
    public async Task Le_parcours_dit_ou_il_en_est_sans_nommer_personne()
    {
        var parcours = await DesignerAsync();
        (await _client.Post($"referents/{parcours}/designations", Corps(""" "referent":"a17","accordPersonne":true """, "2022-04-01"))).Attendre(201);
        (await _client.Post($"referents/{parcours}/instances", Corps(""" "partenairesConvoques":2,"partenairesPresents":1,"personneInvitee":true,"personnePresente":true """, "2022-06-10"))).Attendre(201);
        var lecture = (await _client.Get($"referents/{parcours}")).Attendre(200);
        Assert.Equal("\"3\"", lecture.ETag);
        Assert.Equal("2022-04-01", lecture.Json.GetProperty("designation").GetProperty("dateEffet").GetString());
        Assert.Equal("2022-03-01", Assert.Single(lecture.Json.GetProperty("suivis").EnumerateArray()).GetProperty("debut").GetProperty("dateEffet").GetString());
        Assert.Single(lecture.Json.GetProperty("instances").EnumerateArray());
        Assert.DoesNotContain("\"a17\"", lecture.Texte);

        (await _client.Post($"referents/{parcours}/fin", Corps(""" "motif":"abandon" """, "2022-06-11"))).Attendre(201);
        var fini = (await _client.Get($"referents/{parcours}")).Attendre(200).Json;
        Assert.False(fini.TryGetProperty("designation", out var designation) && designation.ValueKind is not System.Text.Json.JsonValueKind.Null);
        Assert.Equal("ReferentParcoursFini", fini.GetProperty("suivis")[0].GetProperty("fin").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Un_dossier_d_une_autre_famille_est_inconnu()
    {
        (await _client.Get($"referents/{await _client.Ouvrir("r9")}")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"referents/{Guid.NewGuid():N}-ref")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"rsa/{await DesignerAsync()}")).AttendreProbleme(404, "introuvable");
    }

    private async Task<string> DesignerAsync() => (await _client.Post("referents", Designation(Guid.NewGuid().ToString()))).Attendre(201).Parcours;

    private static string Designation(string personne, string dateEffet = "2022-03-01") =>
        $$"""{"personne":"{{personne}}","referent":"a17","accordPersonne":true,"dateEffet":"{{dateEffet}}"}""";

    private static string Corps(string champs, string dateEffet) => $$"""{{{champs}},"dateEffet":"{{dateEffet}}"}""";
}
