using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Parcours.Projections.Droits;

namespace Parcours.Host.Tests.PremierAccueil;

/// <summary>Le premier accueil par HTTP : un flux qui s'allonge sans se relire, des passages que seul leur identifiant distingue.</summary>
public sealed class AccueilsTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<AccueilsTests>();

    [Fact]
    public async Task Un_accueil_se_consigne_se_compte_se_corrige_et_s_annule()
    {
        var consigne = (await _client.Post("accueils", Accueil("2021-03-01"), ("Idempotency-Key", "a-1"))).Attendre(201);
        Assert.EndsWith("-pas", consigne.Parcours);
        Assert.Equal((consigne.Position, consigne.ETag), await Redite("a-1", "2021-03-01"));
        // Deux passages pareils sont deux passages : seul l'identifiant dit une redite.
        var autre = (await _client.Post("accueils", Accueil("2021-03-01"))).Attendre(201);
        Assert.Equal((consigne.Parcours, "\"2\""), (autre.Parcours, autre.ETag));
        (await _client.Post("accueils", Accueil("2021-03-02"), ("Idempotency-Key", "a-1"))).AttendreProbleme(409, "fait-deja-connu");
        (await _client.Post("accueils", Accueil("2021-03-02", territoire: "TAS-MP"), ("Idempotency-Key", "a-1"))).AttendreProbleme(409, "fait-deja-connu");
        (await _client.Post("accueils", Accueil("2021-03-03"), ("If-Match", "\"1\""))).AttendreProbleme(409, "version-depassee");
        Assert.Equal((2, 0), (await Lire("PAS-03", autre.Position), await Lire("PAS-04")));

        var corrige = (await _client.Post("faits/a-1/correction", """{"donnees":{"structureDepartement":false},"motif":"erreurSaisie"}""")).Attendre(201);
        Assert.Equal((consigne.Parcours, "\"3\""), (corrige.Parcours, corrige.ETag));
        (await _client.Post("faits/a-1/correction", """{"donnees":{"structureDepartement":false},"motif":"erreurSaisie"}""")).Attendre(204);
        Assert.Equal((1, 1), (await Lire("PAS-03", corrige.Position), await Lire("PAS-04")));
        Assert.Equal(2, await Lire("PAS-03", dates: $"position={autre.Position}&observeLe=2022-06-15"));
        var annule = (await _client.Post("faits/a-1/annulation", """{"motif":"doublon"}""")).Attendre(201);
        (await _client.Post("faits/a-1/annulation", """{"motif":"doublon"}""")).Attendre(204);
        Assert.Equal((1, 0), (await Lire("PAS-03", annule.Position), await Lire("PAS-04")));
        (await _client.Post("faits/a-rien/annulation", """{"motif":"doublon"}""")).AttendreProbleme(404, "introuvable");

        Assert.Equal(4, (await _client.Get($"parcours/{consigne.Parcours}/historique")).Attendre(200).Json.GetProperty("faits").GetArrayLength());
        var dossiers = (await _client.Get("indicateurs/PAS-03/dossiers?debut=2021-01-01&fin=2021-12-31&aLaDate=2022-06-15")).Attendre(200).Json.GetProperty("dossiers");
        Assert.Equal("TAS-CL", Assert.Single(dossiers.EnumerateArray()).GetProperty("territoire").GetString());

        // Un fait jugé seul s'explique seul : l'autre passage, la correction ; l'annulation de ce qui n'y était plus n'est la cause de rien.
        var ecarts = (await _client.Get($"indicateurs/PAS-03/ecarts?debut=2021-01-01&fin=2021-12-31&positionDe={consigne.Position}&positionA={annule.Position}&observeLe=2022-06-15")).Attendre(200);
        Assert.Equal(0, ecarts.Json.GetProperty("ecart").GetProperty("numerateur").GetInt32());

        async Task<(long, string?)> Redite(string id, string jour)
        {
            var redite = (await _client.Post("accueils", Accueil(jour), ("Idempotency-Key", id))).Attendre(204);
            return (redite.Position, redite.ETag);
        }
    }

    [Fact]
    public async Task Le_flux_se_coupe_par_annee_et_un_accueil_ne_lit_rien_du_precedent()
    {
        var (a, b) = ((await _client.Post("accueils", Accueil("2019-12-31", territoire: "TAS-MALC"))).Attendre(201), (await _client.Post("accueils", Accueil("2020-01-01", territoire: "TAS-MALC"))).Attendre(201));
        Assert.NotEqual(a.Parcours, b.Parcours);
        Assert.Equal(("\"1\"", "\"1\""), (a.ETag, b.ETag));
    }

    [Fact]
    public async Task Dix_mille_accueils_par_lot_puis_leurs_retouches()
    {
        var lot = new StringBuilder();
        for (var i = 0; i < 10_000; i++) lot.Append(Ligne($"l-{i}", $"2018-{1 + i % 12:00}-{1 + i % 28:00}", i % 3 == 0)).Append('\n');
        var consigne = (await _client.Lot(lot.ToString())).Attendre(200).Json;
        Assert.Equal((10_000, 0), (consigne.GetProperty("consignes").GetInt32(), consigne.GetProperty("refuses").GetInt32()));
        Assert.Equal(10_000, (await _client.Lot(lot.ToString())).Attendre(200).Json.GetProperty("dejaConnus").GetInt32());
        var derniere = consigne.GetProperty("lignes")[9_999].GetProperty("position").GetInt64();
        Assert.Equal((3_334, 6_666), (await Lire("PAS-03", derniere, 2018), await Lire("PAS-04", annee: 2018)));
        Assert.Equal(Enumerable.Range(0, 10_000).Count(i => i % 12 == 0 && i % 3 == 0), await Lire("PAS-03", dates: "aLaDate=2022-06-15&territoire=TAS-CL", annee: 2018, fin: "2018-01-31"));

        // Une retouche dit le lieu et non l'année : elle suit sa cible, au journal ou dans le lot, retouche comprise.
        var retouches = string.Join('\n',
            Retouche("r-1", "EvenementAnnule", "l-0", "TAS-CL"), Retouche("r-2", "EvenementAnnule", "r-1", "TAS-CL"), Retouche("r-3", "EvenementAnnule", "l-3", "TAS-CL"),
            Ligne("l-neuf", "2018-06-01", true), Retouche("r-4", "EvenementAnnule", "l-neuf", "TAS-CL"), Retouche("r-5", "EvenementAnnule", "l-6", "AUTRE"), Retouche("r-6", "EvenementAnnule", "l-inconnu", "TAS-CL"));
        var sorts = (await _client.Lot(retouches)).AttendreProbleme(422, "lot-refuse-en-partie").Json.GetProperty("lignes");
        Assert.Equal(["consigne", "consigne", "consigne", "consigne", "consigne", "refuse", "refuse"], sorts.EnumerateArray().Select(sort => sort.GetProperty("etat").GetString()));
        Assert.Equal("fait-vise-inconnu", sorts[5].GetProperty("refus").GetProperty("code").GetString());
        Assert.Equal(3_333, await Lire("PAS-03", sorts[4].GetProperty("position").GetInt64(), 2018));

        // Un seul flux, d'une seule année, quel que soit le nombre de lots.
        await using var flux = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire.CreateCommand(
            "select c.emetteur || ' ' || s.version from parcours.mt_streams s join coffre.correspondance c on c.departement = s.tenant_id and c.identifiant = s.id where s.tenant_id = $1 and c.emetteur like '%/2018'");
        flux.Parameters.Add(new NpgsqlParameter { Value = _client.Departement });
        Assert.Equal("TAS-CL/2018 10005", await flux.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Un_lieu_s_engage_et_se_compte_une_fois()
    {
        (await _client.Post("chartes", """{"structure":"s1","dateEffet":"2020-05-01","finEngagement":"2021-06-30"}""")).Attendre(201);
        (await _client.Post("chartes", """{"structure":"s1","dateEffet":"2021-05-01"}""")).Attendre(201);
        (await _client.Post("chartes", """{"structure":"s2","structureDepartement":true,"dateEffet":"2021-05-01"}""")).Attendre(201);
        var derniere = (await _client.Post("chartes", """{"structure":"s3","dateEffet":"2021-05-01","finEngagement":"2021-12-31"}""")).Attendre(201);
        Assert.Equal((2, 3), (await Lire("PAS-02", derniere.Position), await Lire("PAS19-D")));
        Assert.Equal(1, await Lire("PAS-02", fin: "2022-01-01"));
        Assert.Contains("engagement-inverse", (await _client.Post("chartes", """{"structure":"s4","dateEffet":"2021-05-01","finEngagement":"2021-04-30"}""")).Attendre(201).Texte, StringComparison.Ordinal);
        (await _client.Post("chartes", """{"structure":"s4","dateEffet":"2022-06-16"}""")).AttendreProbleme(409, "effet-futur");
    }

    [Fact]
    public async Task La_forme_fautive_nomme_ses_champs()
    {
        (await _client.Post("accueils", "{}")).AttendreProbleme(400, "demande-mal-formee", "structureDepartement", "territoire");
        (await _client.Post("accueils", Accueil("2021-03-01").Replace("}", ",\"theme\":\"cuisine\"}", StringComparison.Ordinal))).AttendreProbleme(400, "demande-mal-formee", "theme");
        (await _client.Post("accueils", Accueil("2022-06-16"))).AttendreProbleme(409, "effet-futur");
        (await _client.Post("chartes", "{}")).AttendreProbleme(400, "demande-mal-formee", "structure");
    }

    [Fact]
    public async Task Sans_jeton_ailleurs_ou_nulle_part_et_le_charge_d_accueil_ne_consigne_que_l_accueil()
    {
        (await hote.Parler(_client.Departement, auteur: null).Post("accueils", Accueil("2021-03-01"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post("accueils", Accueil("2021-03-01"))).AttendreProbleme(403, "departement-interdit");
        (await hote.Parler("99").Post("accueils", Accueil("2021-03-01"))).AttendreProbleme(404, "introuvable");
        var accueil = hote.ParlerComme(_client.Departement, "accueil", "acc-1");
        var consigne = (await accueil.Post("accueils", Accueil("2017-03-01"))).Attendre(201);
        (await accueil.Post("chartes", """{"structure":"s9","dateEffet":"2017-05-01"}""")).AttendreProbleme(403, "acces-refuse");
        (await accueil.Get($"parcours/{consigne.Parcours}/historique")).AttendreProbleme(403, "acces-refuse");
        (await hote.ParlerComme(_client.Departement, "direction", "dir-1").Post("accueils", Accueil("2017-03-01"))).AttendreProbleme(403, "acces-refuse");
    }

    private async Task<int> Lire(string code, long apres = 0, int annee = 2021, string dates = "aLaDate=2022-06-15", string? fin = null) =>
        (await _client.Get($"indicateurs/{code}?debut={annee}-01-01&fin={fin ?? $"{annee}-12-31"}&{dates}{(apres == 0 ? "" : $"&apresPosition={apres}")}")).Attendre(200)
            .Json.GetProperty("valeur").GetInt32();

    private static string Accueil(string jour, bool departement = true, string territoire = "TAS-CL") =>
        $$"""{"dateEffet":"{{jour}}","structureDepartement":{{(departement ? "true" : "false")}},"territoire":"{{territoire}}"}""";

    private static string Ligne(string id, string jour, bool departement) =>
        $$$"""{"id":"{{{id}}}","flux":"PAS/TAS-CL","personne":null,"type":"AccueilRealise","dateEffet":"{{{jour}}}","donnees":{"structureDepartement":{{{(departement ? "true" : "false")}}},"territoire":"TAS-CL"}}""";

    private static string Retouche(string id, string type, string cible, string lieu) =>
        $$$"""{"id":"{{{id}}}","flux":"PAS/{{{lieu}}}","type":"{{{type}}}","dateEffet":"2022-06-01","donnees":{"evenementVise":"{{{cible}}}","motif":"doublon"}}""";
}
