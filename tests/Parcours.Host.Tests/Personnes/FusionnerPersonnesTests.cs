using System.Text.Json;

namespace Parcours.Host.Tests.Personnes;

/// <summary>Fusionner deux personnes, lire leurs dossiers, y écrire, et défaire.</summary>
public sealed class FusionnerPersonnesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<FusionnerPersonnesTests>();

    [Fact]
    public async Task Le_dossier_de_la_conservee_montre_les_deux_et_celui_de_l_absorbee_y_renvoie_jusqu_a_la_defaite()
    {
        var (a, b) = (await _client.Ouvrir("fp-a"), await _client.Ouvrir("fp-b", "2022-03-05", "TAS-MP"));
        var avant = (await _client.Post($"rsa/{b}/orientations", Orientation("2022-03-10"))).Attendre(201).Position;
        var fusion = (await _client.Post($"personnes/{b}/fusion", $$"""{"id":"fp-f1","conservee":"{{a}}","dateEffet":"2022-04-01"}""")).Attendre(201);

        var renvoi = (await _client.Get($"rsa/{b}")).AttendreProbleme(307, "personne-fusionnee");
        var reuni = renvoi.Parcours;
        Assert.StartsWith(a[..32], reuni);
        Assert.EndsWith("/rsa/" + reuni, renvoi.Message.Headers.Location!.ToString());
        var lu = (await _client.Get($"rsa/{reuni}")).Attendre(200);
        Assert.Equal("\"2\"", lu.ETag);
        Assert.Equal(["DroitRsaNotifie", "OrientationNotifiee"],
            (await _client.Get($"parcours/{reuni}/historique")).Attendre(200).Json.GetProperty("faits").EnumerateArray().Select(fait => fait.GetProperty("type").GetString()!));
        (await _client.Get($"rsa/{a}")).Attendre(200);
        // Telle que connue avant la fusion, elle est encore elle-même.
        (await _client.Get($"rsa/{b}?position={avant}")).Attendre(200);

        // Écrire reste possible aux deux adresses : le fait va au flux d'où vient l'épisode, et se lit sous la conservée.
        (await _client.Post($"rsa/{b}/contrats", """{"nature":"CER","rang":"premier","dateEffet":"2022-04-02"}""")).Attendre(201);
        Assert.Equal(b, (await _client.Post($"rsa/{reuni}/cloture", """{"motif":"emploi","dateEffet":"2022-05-01"}""")).Attendre(201).Parcours);
        Assert.Equal("\"4\"", (await _client.Get($"rsa/{reuni}")).Attendre(200).ETag);

        var fusions = (await _client.Get($"personnes/{b}/fusions")).Attendre(200).Json;
        Assert.Equal(Guid.Parse(a[..32]), fusions.GetProperty("conservee").GetGuid());
        Assert.Equal("fp-f1", Assert.Single(fusions.GetProperty("fusions").EnumerateArray()).GetProperty("id").GetString());
        (await _client.Post("faits/fp-f1/annulation", """{"motif":"homonymie"}""")).Attendre(201);
        (await _client.Get($"rsa/{b}")).Attendre(200);
        (await _client.Get($"rsa/{reuni}")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"rsa/{reuni}?position={fusion.Position}")).Attendre(200);
        Assert.Empty((await _client.Get($"personnes/{a}/fusions")).Attendre(200).Json.GetProperty("fusions").EnumerateArray());
    }

    [Fact]
    public async Task Les_refus_disent_pourquoi()
    {
        var (a, b, c) = (await _client.Ouvrir("fr-a"), await _client.Ouvrir("fr-b"), await _client.Ouvrir("fr-c"));
        (await FusionnerAsync(a, a)).AttendreProbleme(409, "fusion-avec-soi");
        (await FusionnerAsync(a, Guid.NewGuid().ToString("N"))).AttendreProbleme(404, "introuvable");
        (await FusionnerAsync(Guid.NewGuid().ToString("N"), a)).AttendreProbleme(404, "introuvable");
        (await _client.Post($"personnes/{a}/fusion", """{"conservee":"un-identifiant-d-emetteur"}""")).AttendreProbleme(400, "demande-mal-formee", "conservee");
        (await _client.Post($"personnes/{a}/fusion", $$"""{"conservee":"{{b}}","note":"x"}""")).AttendreProbleme(400, "demande-mal-formee", "note");
        (await _client.Post($"personnes/{a}/fusion", "{}")).AttendreProbleme(400, "demande-mal-formee", "conservee");
        (await FusionnerAsync(b, a)).Attendre(201);
        (await FusionnerAsync(b, a)).Attendre(204);
        (await FusionnerAsync(b, c)).AttendreProbleme(409, "personne-deja-absorbee");
        (await FusionnerAsync(a, b)).AttendreProbleme(409, "fusions-croisees");
        (await _client.Post($"personnes/{c}/fusion", $$"""{"id":"fr-f2","conservee":"{{a}}"}""")).Attendre(201);
        (await _client.Post("faits/fr-f2/correction", """{"dateEffet":"2022-01-01","motif":"erreurSaisie"}""")).AttendreProbleme(409, "correction-d-une-fusion");
    }

    [Fact]
    public async Task Hors_de_sa_portee_une_personne_ne_se_fusionne_pas_et_ne_se_dit_pas()
    {
        var (a, b) = (await _client.Ouvrir("fh-a"), await _client.Ouvrir("fh-b", territoire: "TAS-MP"));
        var borne = hote.ParlerComme(_client.Departement, "direction", "agent-fusion", territoire: "TAS-CL");
        (await borne.Post($"personnes/{a}/fusion", $$"""{"conservee":"{{b}}"}""")).AttendreProbleme(404, "introuvable");
        (await borne.Post($"personnes/{b}/fusion", $$"""{"conservee":"{{a}}"}""")).AttendreProbleme(404, "introuvable");
        (await borne.Get($"personnes/{b}/fusions")).AttendreProbleme(404, "introuvable");
        (await hote.ParlerComme(_client.Departement, "referent", "agent-fusion", "CCAS-MACON").Post($"personnes/{a}/fusion", $$"""{"conservee":"{{b}}"}""")).Attendre(403);
        (await FusionnerAsync(b, a)).Attendre(201);
        // Le territoire de l'un de ses épisodes ne découvre pas l'autre.
        Assert.Equal(JsonValueKind.Array, (await borne.Get($"personnes/{a}/fusions")).Attendre(200).Json.GetProperty("fusions").ValueKind);
        (await borne.Get($"rsa/{b}")).AttendreProbleme(404, "introuvable");
    }

    [Fact]
    public async Task Un_lot_fusionne_par_les_identifiants_de_l_emetteur()
    {
        var (a, b) = (await _client.Ouvrir("fl-a"), await _client.Ouvrir("fl-b"));
        (await _client.Lot("""
            {"id":"fl-1","flux":"personne/fl-b","personne":"fl-b","type":"PersonnesFusionnees","dateEffet":"2022-04-01","donnees":{"conservee":"fl-a"}}
            """)).Attendre(200);
        Assert.StartsWith(a[..32], (await _client.Get($"rsa/{b}")).AttendreProbleme(307, "personne-fusionnee").Parcours);
    }

    private Task<ReponseRecue> FusionnerAsync(string absorbee, string conservee) => _client.Post($"personnes/{absorbee}/fusion", $$"""{"conservee":"{{conservee}}","dateEffet":"2022-04-01"}""");

    private static string Orientation(string jour) => $$"""{"organisme":"CCAS","rang":"initiale","dateEffet":"{{jour}}","dateDecision":"{{jour}}","parcours":"social","auteur":"departement"}""";
}
