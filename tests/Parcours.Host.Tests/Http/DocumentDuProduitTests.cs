using System.Text.Json;
using Alba;

namespace Parcours.Host.Tests.Http;

/// <summary>Ce que l'OpenAPI dit des routes du métier est ce qu'elles lisent.</summary>
public sealed class DocumentDuProduitTests(HoteAvecBase hote)
{
    [Fact]
    public async Task Le_corps_d_un_acte_est_decrit_par_sa_forme()
    {
        var acte = await Operation("/rsa/{parcours}/orientations", "post");
        var corps = Corps(acte);
        Assert.Equal(["organisme", "rang"], corps.GetProperty("required").EnumerateArray().Select(r => r.GetString()).Order());
        var organisme = corps.GetProperty("properties").GetProperty("organisme");
        Assert.Equal("organisme référent", organisme.GetProperty("description").GetString());
        Assert.Contains("CCAS", organisme.GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal("date", corps.GetProperty("properties").GetProperty("dateEffet").GetProperty("format").GetString());
        Assert.False(corps.GetProperty("additionalProperties").GetBoolean());
        var parametres = acte.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToList();
        Assert.Equal(["departement", "parcours", "If-Match", "Idempotency-Key"], parametres);
        Assert.Equal(["201", "204", "400", "401", "403", "404", "409"], acte.GetProperty("responses").EnumerateObject().Select(r => r.Name).Order());
        Assert.Equal("Consigné.", acte.GetProperty("responses").GetProperty("201").GetProperty("description").GetString());
    }

    [Fact]
    public async Task Ce_que_l_adresse_porte_n_est_pas_au_corps()
    {
        var issue = Corps(await Operation("/rsa/{parcours}/rendez-vous/{rdv}/issue", "post"));
        Assert.Equal(
            ["dateEffet", "excuse", "id", "issue", "objet"], issue.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order());
        Assert.Equal(["issue"], issue.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        var correction = Corps(await Operation("/faits/{id}/correction", "post"));
        Assert.Equal(["dateEffet", "donnees", "id", "motif"], correction.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order());
        Assert.Contains("personne", Corps(await Operation("/rsa", "post")).GetProperty("required").EnumerateArray().Select(r => r.GetString()));
    }

    [Fact]
    public async Task Un_lot_et_une_question_sont_decrits()
    {
        var lot = (await Operation("/faits", "post")).GetProperty("requestBody").GetProperty("content");
        Assert.True(lot.TryGetProperty("application/x-ndjson", out _));
        var question = (await Operation("/indicateurs/{code}/dossiers", "get")).GetProperty("parameters").EnumerateArray()
            .ToDictionary(p => p.GetProperty("name").GetString()!);
        Assert.True(question["debut"].GetProperty("required").GetBoolean());
        Assert.Contains("enAttente", question["classe"].GetProperty("schema").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
    }

    private async Task<JsonElement> Operation(string route, string methode)
    {
        var texte = await (await hote.Alba.Scenario(s => s.Get.Url("/openapi/v1.json"))).ReadAsTextAsync();
        return JsonDocument.Parse(texte).RootElement.GetProperty("paths").GetProperty("/api/departements/{departement}" + route).GetProperty(methode);
    }

    private static JsonElement Corps(JsonElement operation) =>
        operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
}
