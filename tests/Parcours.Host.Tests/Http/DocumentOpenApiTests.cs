using System.Text.Json;

namespace Parcours.Host.Tests.Http;

public sealed class DocumentOpenApiTests(Hote hote)
{
    [Fact]
    public async Task Le_document_decrit_les_points_d_acces_de_Wolverine()
    {
        var document = await Lire();
        var lecture = document.GetProperty("paths").GetProperty("/api/departements/{departement}/modele").GetProperty("get");
        Assert.Equal("Relit un jour.", lecture.GetProperty("summary").GetString());
        Assert.Equal("Modèle", Assert.Single(lecture.GetProperty("tags").EnumerateArray()).GetString());
        Assert.Equal(["departement", "debut"], Noms(lecture, obligatoire: true));
        Assert.Equal(["fin"], Noms(lecture, obligatoire: false));
        Assert.True(lecture.TryGetProperty("security", out _));
    }

    [Theory]
    [InlineData("LocalDate")]
    [InlineData("Jour")]
    public async Task Une_date_est_un_texte_ISO(string type)
    {
        var schema = (await Lire()).GetProperty("components").GetProperty("schemas").GetProperty(type);
        Assert.Equal("string", schema.GetProperty("type").GetString());
        Assert.Equal("date", schema.GetProperty("format").GetString());
    }

    [Fact]
    public async Task Une_enumeration_est_la_liste_de_ses_textes()
    {
        var schema = (await Lire()).GetProperty("components").GetProperty("schemas").GetProperty("Rang");
        Assert.Equal(["initiale", "reorientation"], schema.GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
    }

    [Fact]
    public async Task Le_jeton_est_un_porteur_JWT()
    {
        var schema = (await Lire()).GetProperty("components").GetProperty("securitySchemes").GetProperty("jeton");
        Assert.Equal("bearer", schema.GetProperty("scheme").GetString());
    }

    private static IEnumerable<string?> Noms(JsonElement operation, bool obligatoire) => operation.GetProperty("parameters")
        .EnumerateArray()
        .Where(p => (p.TryGetProperty("required", out var requis) && requis.GetBoolean()) == obligatoire)
        .Select(p => p.GetProperty("name").GetString());

    private async Task<JsonElement> Lire() =>
        JsonDocument.Parse(await (await hote.Alba.Scenario(s => s.Get.Url("/openapi/v1.json"))).ReadAsTextAsync()).RootElement;
}
