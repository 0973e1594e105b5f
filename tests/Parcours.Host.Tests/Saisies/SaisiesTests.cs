using System.Text.Json;

namespace Parcours.Host.Tests.Saisies;

/// <summary>Une valeur saisie : consignée, corrigée, relue à une date passée, à côté d'une valeur calculée.</summary>
public sealed class SaisiesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<SaisiesTests>();

    [Fact]
    public async Task Une_valeur_se_saisit_se_corrige_et_se_relit_a_sa_connaissance()
    {
        Assert.Equal(JsonValueKind.Null, (await Lire("PRS-02")).GetProperty("valeur").ValueKind);
        var consigne = (await _client.Post("saisies", Corps("PRS-02", "12.5"), ("Idempotency-Key", "s-1"))).Attendre(201);
        Assert.EndsWith("-sai", consigne.Parcours);
        (await _client.Post("saisies", Corps("PRS-02", "12.5"))).Attendre(204);
        var lue = await Lire("PRS-02", consigne.Position);
        Assert.Equal((12.5m, "ETP", "departement"), (lue.GetProperty("valeur").GetDecimal(), lue.GetProperty("unite").GetString(), lue.GetProperty("origine").GetString()));
        Assert.False(lue.TryGetProperty("numerateur", out _));

        var avant = consigne.Position;
        var corrige = (await _client.Post("faits/s-1/correction", """{"donnees":{"valeur":13},"motif":"erreurSaisie"}""")).Attendre(201);
        Assert.Equal(13m, (await Lire("PRS-02", corrige.Position)).GetProperty("valeur").GetDecimal());
        Assert.Equal(12.5m, (await Lire("PRS-02", dates: $"position={avant}&observeLe=2022-06-15")).GetProperty("valeur").GetDecimal());
        var annule = (await _client.Post("faits/s-1/annulation", """{"motif":"doublon"}""")).Attendre(201);
        Assert.Equal(JsonValueKind.Null, (await Lire("PRS-02", annule.Position)).GetProperty("valeur").ValueKind);
    }

    [Fact]
    public async Task La_valeur_d_un_operateur_se_lit_a_cote_de_celle_que_l_on_calcule()
    {
        var saisi = (await _client.Post("saisies", Corps("GAR-05", "59", origine: "poleEmploi"))).Attendre(201);
        var lue = await Lire("GAR-05", saisi.Position);
        Assert.Equal(JsonValueKind.Null, lue.GetProperty("valeur").ValueKind);
        Assert.Equal("""{"valeur":59,"origine":"poleEmploi"}""", lue.GetProperty("saisie").GetRawText());
        Assert.False((await Lire("GAR-06")).TryGetProperty("saisie", out _));
    }

    [Fact]
    public async Task Une_valeur_de_territoire_ne_vaut_que_pour_lui()
    {
        var saisi = (await _client.Post("saisies", Corps("PRS-07", "3", territoire: "TAS-MP"))).Attendre(201);
        Assert.Equal(JsonValueKind.Null, (await Lire("PRS-07", saisi.Position)).GetProperty("valeur").ValueKind);
        Assert.Equal(3, (await Lire("PRS-07", dates: "aLaDate=2022-06-15&territoire=TAS-MP")).GetProperty("valeur").GetInt32());
    }

    [Fact]
    public async Task Un_lot_saisit_ce_que_le_flux_nomme()
    {
        var lot = """
            {"id":"l-1","flux":"SAI/PRS-05","type":"IndicateurSaisi","dateEffet":"2022-03-01","donnees":{"indicateur":"PRS-05","debut":"2021-01-01","fin":"2021-12-31","valeur":40,"origine":"departement"}}
            {"id":"l-2","flux":"SAI/PRS-05","type":"IndicateurSaisi","dateEffet":"2022-03-01","donnees":{"indicateur":"PRS-06","debut":"2021-01-01","fin":"2021-12-31","valeur":40,"origine":"departement"}}
            """;
        var lignes = (await _client.Lot(lot)).AttendreProbleme(422, "lot-refuse-en-partie").Json.GetProperty("lignes");
        Assert.Equal(["consigne", "refuse"], lignes.EnumerateArray().Select(ligne => ligne.GetProperty("etat").GetString()));
        Assert.Equal("indicateur", Assert.Single(lignes[1].GetProperty("erreurs").EnumerateObject()).Name);
        var suite = (await _client.Post("saisies", Corps("PRS-05", "41", jour: "2022-03-02"))).Attendre(201);
        Assert.Equal(41, (await Lire("PRS-05", suite.Position)).GetProperty("valeur").GetInt32());
        Assert.Equal([40, 41], (await _client.Get("saisies/" + suite.Parcours)).Attendre(200).Json.GetProperty("faits").EnumerateArray()
            .Select(valeur => valeur.GetProperty("donnees").GetProperty("valeur").GetInt32()));
    }

    [Fact]
    public async Task La_forme_fautive_nomme_ses_champs()
    {
        (await _client.Post("saisies", "{}")).AttendreProbleme(400, "demande-mal-formee", "indicateur", "debut", "fin", "valeur", "origine");
        (await _client.Post("saisies", Corps("PRS-02", "1.23456"))).AttendreProbleme(400, "demande-mal-formee", "valeur");
        (await _client.Post("saisies", Corps("PRS-99", "1"))).AttendreProbleme(409, "indicateur-inconnu");
        (await _client.Post("saisies", Corps("PRS-02", "1", debut: "2022-01-01"))).AttendreProbleme(409, "periode-inversee");
        (await _client.Post("saisies", Corps("PRS-02", "1", jour: "2022-06-16"))).AttendreProbleme(409, "effet-futur");
    }

    [Fact]
    public async Task Sans_jeton_ailleurs_ou_nulle_part()
    {
        (await hote.Parler(_client.Departement, auteur: null).Post("saisies", Corps("PRS-02", "1"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post("saisies", Corps("PRS-02", "1"))).AttendreProbleme(403, "departement-interdit");
        (await hote.Parler("99").Post("saisies", Corps("PRS-02", "1"))).AttendreProbleme(404, "introuvable");
    }

    private async Task<JsonElement> Lire(string code, long apres = 0, string dates = "aLaDate=2022-06-15") =>
        (await _client.Get($"indicateurs/{code}?debut=2021-01-01&fin=2021-12-31&{dates}{(apres == 0 ? "" : $"&apresPosition={apres}")}")).Attendre(200).Json;

    private static string Corps(
        string indicateur, string valeur, string debut = "2021-01-01", string origine = "departement", string? territoire = null, string jour = "2022-03-01") =>
        $$"""{"dateEffet":"{{jour}}","indicateur":"{{indicateur}}","debut":"{{debut}}","fin":"2021-12-31","valeur":{{valeur}},"origine":"{{origine}}"{{(territoire is null ? "" : $",\"territoire\":\"{territoire}\"")}}}""";
}
