using Alba;
using Parcours.Host.Http;

namespace Parcours.Host.Tests.Durcissement;

/// <summary>Le JSON d'un acte et celui d'un lot : ni champ répété, ni imbrication sans fin, à aucun étage.</summary>
public sealed class JsonStrictTests(Hote hote, HoteAvecBase produit)
{
    // Aucune de ces lignes n'est consignable : le département d'autres essais n'en voit rien.
    private readonly ClientHttp _client = produit.Parler("01");

    [Theory]
    [InlineData("{\"a\":1,\"a\":1}", "a")]
    [InlineData("{\"dateEffet\":\"2022-01-01\",\"dateEffet\":\"2022-01-01\"}", "dateEffet")]
    [InlineData("{\"a\":{\"b\":[{\"c\":1},{\"c\":1,\"c\":2}]}}", "a.b.c")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "a")]
    public async Task Un_acte_ne_repete_aucun_champ_et_le_refus_le_nomme(string corps, string champ)
    {
        var probleme = System.Text.Json.JsonDocument.Parse(await PosterAsync(corps, 400)).RootElement;
        Assert.Equal("est donné deux fois", probleme.GetProperty("errors").GetProperty(champ)[0].GetString());
    }

    [Fact]
    public async Task Un_meme_nom_a_deux_etages_n_est_pas_une_repetition() => await PosterAsync("{\"a\":{\"a\":[{\"a\":1},{\"a\":1}]}}", 200);

    [Theory]
    [InlineData(JsonRecu.Profondeur, 200)]
    [InlineData(JsonRecu.Profondeur + 1, 400)]
    public async Task Un_acte_s_imbrique_jusqu_a_la_borne(int profondeur, int statut) =>
        Assert.Equal(statut == 400, (await PosterAsync(Imbrique(profondeur), statut)).Contains("json-illisible", StringComparison.Ordinal));

    [Theory]
    [InlineData("application/x-ndjson", "{0}\n{1}\n{2}\n{3}")]
    [InlineData("application/json", "[{0},{1},{2},{3}]")]
    public async Task Un_lot_refuse_la_ligne_et_lit_les_suivantes(string contenu, string forme)
    {
        string[] lignes =
        [
            """{"id":"j1","id":"j1"}""", """{"id":"j2","donnees":{"rang":1,"rang":2}}""", Imbrique(JsonRecu.Profondeur + 1), Imbrique(JsonRecu.Profondeur),
        ];
        var recues = (await _client.Lot(string.Format(System.Globalization.CultureInfo.InvariantCulture, forme, lignes), contenu))
            .AttendreProbleme(422, "lot-refuse-en-partie").Json.GetProperty("lignes").EnumerateArray().ToList();
        Assert.Equal(4, recues.Count);
        Assert.All(recues.Take(3), ligne => Assert.Equal("json-illisible", ligne.GetProperty("refus").GetProperty("code").GetString()));
        Assert.Contains("deux fois", recues[1].GetProperty("refus").GetProperty("detail").GetString(), StringComparison.Ordinal);
        // À la borne, c'est un fait lu : il manque de tout, mais se lit.
        Assert.True(recues[3].TryGetProperty("erreurs", out _), recues[3].GetRawText());
    }

    private static string Imbrique(int profondeur) =>
        string.Concat(Enumerable.Repeat("{\"a\":", profondeur)) + "1" + new string('}', profondeur);

    private async Task<string> PosterAsync(string corps, int statut)
    {
        var reponse = await hote.Alba.Scenario(s =>
        {
            s.WithBearerToken(hote.Jeton());
            s.Post.ByteArray(System.Text.Encoding.UTF8.GetBytes(corps)).ToUrl("/api/departements/71/modele/acte").ContentType("application/json");
            s.StatusCodeShouldBe(statut);
        });
        return await reponse.ReadAsTextAsync();
    }
}
