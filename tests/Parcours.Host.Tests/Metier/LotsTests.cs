using System.Text.Json;

namespace Parcours.Host.Tests.Metier;

public sealed class LotsTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<LotsTests>();

    [Fact]
    public async Task Le_meme_lot_deux_fois_ne_consigne_rien_de_nouveau()
    {
        var lot = Ouverture("l1", "p1") + "\n" + Orientation("l2", "p1") + "\n";
        var premier = (await _client.Lot(lot)).Attendre(200).Json;
        Assert.Equal((2, 0, 0), Comptes(premier));
        var second = (await _client.Lot(lot)).Attendre(200).Json;
        Assert.Equal((0, 2, 0), Comptes(second));
        Assert.Equal(Positions(premier), Positions(second));
    }

    [Fact]
    public async Task Un_lot_refuse_en_partie_consigne_le_reste()
    {
        var lot = string.Join('\n',
            Ouverture("m1", "p2"),
            Orientation("m2", "p2").Replace("OrientationNotifiee", "OrientationRevee"),
            Orientation("m3", "p2").Replace("\"rang\"", "\"zut\":1,\"rang\""),
            Orientation("m4", "p2").Replace("2022-03-15", "2022-02-30"),
            Orientation("m5", "p2").Replace("2022-03-15", "2030-01-01"),
            Orientation("m6", "p2").Replace("\"type\"", "\"enregistreLe\":\"2022-03-15\",\"type\""),
            "",
            Orientation("m1", "p2"),
            Orientation("m9", "p2").Replace("RSA/p2/1", "RSA/p2"),
            Orientation("m10", "p2")[..40],
            "[1,2]",
            Orientation("m12", "p2"),
            Orientation("m13", "p2")[..^20]);
        var reponse = (await _client.Lot(lot)).AttendreProbleme(422, "lot-refuse-en-partie").Json;
        Assert.Equal((2, 0, 10), Comptes(reponse));
        var lignes = reponse.GetProperty("lignes").EnumerateArray().ToDictionary(l => l.GetProperty("ligne").GetInt32());
        Assert.Equal([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13], lignes.Keys);
        Assert.Equal("m2", lignes[2].GetProperty("id").GetString());
        Assert.Equal("type de fait inconnu", Erreur(lignes[2], "type"));
        Assert.StartsWith("champ inconnu", Erreur(lignes[3], "zut"));
        Assert.Contains("date possible", Erreur(lignes[4], "dateEffet"));
        Assert.Equal("effet-futur", Code(lignes[5]));
        Assert.Contains("reprise", Erreur(lignes[6], "enregistreLe"));
        Assert.Equal("fait-deja-connu", Code(lignes[8]));
        Assert.Contains("flux connu", Erreur(lignes[9], "flux"));
        Assert.Equal("json-illisible", Code(lignes[10]));
        Assert.Equal("demande-mal-formee", Code(lignes[11]));
        Assert.Equal("consigne", lignes[12].GetProperty("etat").GetString());
        Assert.Equal("json-illisible", Code(lignes[13]));

        // Renvoyé réparé, le lot se complète.
        Assert.Equal((1, 1, 0), Comptes((await _client.Lot(Orientation("m12", "p2") + "\n" + Orientation("m13", "p2").Replace("-15", "-16"))).Attendre(200).Json));
    }

    [Fact]
    public async Task Une_cloture_de_la_caisse_admet_un_effet_futur()
    {
        var lot = Ouverture("f1", "p3") + "\n" + Fait("f2", "p3", "DroitRsaClos", "2022-09-30", """{"motif":"ressources"}""");
        Assert.Equal((2, 0, 0), Comptes((await _client.Lot(lot)).Attendre(200).Json));
    }

    [Fact]
    public async Task Les_faits_arrivent_dans_le_desordre_avec_une_alerte()
    {
        var lot = Fait("d1", "p4", "RendezVousTenu", "2022-04-01", """{"rdv":"r1"}""") + "\n" + Ouverture("d2", "p4");
        var lignes = (await _client.Lot(lot)).Attendre(200).Json.GetProperty("lignes");
        Assert.Contains("rendez-vous-inconnu", lignes[0].GetProperty("alertes").EnumerateArray().Select(a => a.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Une_retouche_suit_sa_cible_dans_le_meme_lot()
    {
        var lot = string.Join('\n', Ouverture("r1", "p5"), Orientation("r2", "p5"),
            Fait("r3", "p5", "EvenementCorrige", "2022-04-01", """{"evenementVise":"r2","dateEffet":"2022-03-20","motif":"dateRectifiee"}"""),
            Fait("r4", "p5", "EvenementAnnule", "2022-04-01", """{"evenementVise":"absent","motif":"doublon"}"""));
        var reponse = (await _client.Lot(lot)).AttendreProbleme(422, "lot-refuse-en-partie").Json;
        Assert.Equal((3, 0, 1), Comptes(reponse));
        Assert.Equal("fait-vise-inconnu", Code(reponse.GetProperty("lignes")[3]));
    }

    [Fact]
    public async Task Un_tableau_vaut_un_lot_et_s_arrete_ou_il_se_coupe()
    {
        var tableau = $"[{Ouverture("t1", "p6")},{Orientation("t2", "p6")}]";
        Assert.Equal((2, 0, 0), Comptes((await _client.Lot(tableau, "application/json")).Attendre(200).Json));
        var coupe = (await _client.Lot(tableau[..^30], "application/json")).AttendreProbleme(422, "lot-refuse-en-partie").Json;
        Assert.Equal((0, 1, 1), Comptes(coupe));
        Assert.Equal((0, 0, 1), Comptes((await _client.Lot("{}", "application/json")).AttendreProbleme(422, "lot-refuse-en-partie").Json));
    }

    [Fact]
    public async Task La_provenance_du_lot_prime_sur_le_jeton()
    {
        var lot = Ouverture("v1", "p7").Replace("\"type\"", "\"auteur\":\"agent9\",\"organismeAuteur\":\"PLIE-71\",\"type\"") + "\n" + Orientation("v2", "p7");
        (await _client.Lot(lot)).Attendre(200);
        var parcours = (await _client.Post("faits/v2/annulation", """{"motif":"doublon"}""")).Attendre(201).Parcours;
        var faits = (await _client.Get($"parcours/{parcours}/historique")).Attendre(200).Json.GetProperty("faits");
        Assert.Equal(("agent9", "PLIE-71", "lot"), Provenance(faits[0]));
        Assert.Equal(("a17", "CCAS-MACON", "lot"), Provenance(faits[1]));

        static (string?, string?, string?) Provenance(JsonElement fait) =>
            (fait.GetProperty("auteur").GetString(), fait.GetProperty("organisme").GetString(), fait.GetProperty("voie").GetString());
    }

    [Fact]
    public async Task Un_lot_de_plusieurs_pages_garde_l_ordre_et_les_numeros()
    {
        var lot = "\uFEFF" + string.Join("\r\n", Enumerable.Range(0, 700).SelectMany(i => new[] { Ouverture($"g{i}a", $"g{i}"), Orientation($"g{i}b", $"g{i}") }));
        var reponse = (await _client.Lot(lot)).Attendre(200).Json;
        Assert.Equal((1_400, 0, 0), Comptes(reponse));
        Assert.Equal(Enumerable.Range(1, 1_400), reponse.GetProperty("lignes").EnumerateArray().Select(l => l.GetProperty("ligne").GetInt32()));
        Assert.Equal((0, 1_400, 0), Comptes((await _client.Lot(lot)).Attendre(200).Json));
    }

    [Fact]
    public async Task Une_ligne_demesuree_est_refusee_et_la_suivante_lue()
    {
        var lot = "{\"id\":\"" + new string('x', 300_000) + "\"}\n" + Ouverture("e1", "p8");
        var reponse = (await _client.Lot(lot)).AttendreProbleme(422, "lot-refuse-en-partie").Json;
        Assert.Equal((1, 0, 1), Comptes(reponse));
        Assert.Equal(2, reponse.GetProperty("lignes")[1].GetProperty("ligne").GetInt32());
    }

    [Fact]
    public async Task Deux_emetteurs_du_meme_lot_a_la_fois_ne_consignent_qu_une_fois()
    {
        var lot = string.Join('\n', Enumerable.Range(0, 40).SelectMany(i => new[] { Ouverture($"c{i}a", $"c{i}"), Orientation($"c{i}b", $"c{i}") }));
        var reponses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _client.Lot(lot)));
        var comptes = reponses.Select(r => Comptes(r.Attendre(200).Json)).ToList();
        Assert.Equal(80, comptes.Sum(c => c.Consignes));
        Assert.Equal(240, comptes.Sum(c => c.DejaConnus));
    }

    [Fact]
    public async Task Deux_lots_qui_se_croisent_ne_s_interbloquent_pas()
    {
        string Lot(IEnumerable<int> ordre, string id) => string.Join('\n', ordre.Select(i => Orientation($"x{i}{id}", $"x{i}").Replace("-15", id)));
        var personnes = Enumerable.Range(0, 60).ToList();
        await _client.Lot(string.Join('\n', personnes.Select(i => Ouverture($"x{i}", $"x{i}"))));
        var reponses = await Task.WhenAll(Enumerable.Range(10, 6).Select(jour =>
            _client.Lot(Lot(jour % 2 == 0 ? personnes : personnes.AsEnumerable().Reverse(), $"-{jour}"))));
        Assert.All(reponses, reponse => Assert.Equal((60, 0, 0), Comptes(reponse.Attendre(200).Json)));
    }

    [Fact]
    public async Task Un_lot_vide_un_contenu_inconnu_sans_jeton_ailleurs()
    {
        Assert.Equal((0, 0, 0), Comptes((await _client.Lot("")).Attendre(200).Json));
        (await _client.Lot("a;b", "text/csv")).AttendreProbleme(415, "type-de-contenu-refuse");
        (await hote.Parler(_client.Departement, auteur: null).Lot("")).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Lot("")).AttendreProbleme(403, "departement-interdit");
    }

    private static string Ouverture(string id, string personne) => Fait(id, personne, "DroitRsaNotifie", "2022-03-01",
        """{"nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"TAS-CL","soumisDroitsDevoirs":true,"foyer":"f1"}""");

    private static string Orientation(string id, string personne) =>
        Fait(id, personne, "OrientationNotifiee", "2022-03-15", """{"organisme":"CCAS","rang":"initiale"}""");

    private static string Fait(string id, string personne, string type, string effet, string donnees) =>
        $$"""{"id":"{{id}}","flux":"RSA/{{personne}}/1","personne":"{{personne}}","type":"{{type}}","dateEffet":"{{effet}}","donnees":{{donnees}}}""";

    private static (int Consignes, int DejaConnus, int Refuses) Comptes(JsonElement reponse) => (
        reponse.GetProperty("consignes").GetInt32(), reponse.GetProperty("dejaConnus").GetInt32(), reponse.GetProperty("refuses").GetInt32());

    private static IEnumerable<long> Positions(JsonElement reponse) =>
        reponse.GetProperty("lignes").EnumerateArray().Select(l => l.GetProperty("position").GetInt64());

    private static string? Code(JsonElement ligne) => ligne.GetProperty("refus").GetProperty("code").GetString();

    private static string? Erreur(JsonElement ligne, string champ) => ligne.GetProperty("erreurs").GetProperty(champ)[0].GetString();
}
