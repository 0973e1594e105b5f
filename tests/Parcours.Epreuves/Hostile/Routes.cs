using System.Text.Json;

namespace Parcours.Epreuves.Hostile;

/// <summary>Une opération que le document OpenAPI publie.</summary>
/// <param name="Methode">GET, POST ou PUT.</param>
/// <param name="Chemin">Modèle de l'adresse.</param>
/// <param name="Champs">Champs du corps, et leurs valeurs d'énumération ; vide sans corps.</param>
/// <param name="Parametres">Paramètres de l'adresse, après le point d'interrogation.</param>
internal sealed record Operation(string Methode, string Chemin, IReadOnlyList<(string Nom, IReadOnlyList<string> Valeurs)> Champs, IReadOnlyList<string> Parametres);

/// <summary>Lit les opérations du document que le service publie : ce qu'un assaillant lirait.</summary>
internal static class Routes
{
    public static async Task<IReadOnlyList<Operation>> LireAsync(HttpClient client, CancellationToken token)
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", token));
        var racine = document.RootElement;
        return
        [
            .. racine.GetProperty("paths").EnumerateObject().SelectMany(chemin => chemin.Value.EnumerateObject()
                .Where(operation => operation.Name is "get" or "post" or "put")
                .Select(operation => new Operation(operation.Name.ToUpperInvariant(), chemin.Name, Champs(racine, operation.Value), Parametres(operation.Value)))),
        ];
    }

    private static List<string> Parametres(JsonElement operation) => !operation.TryGetProperty("parameters", out var parametres) ? []
        : [.. parametres.EnumerateArray().Where(p => p.TryGetProperty("in", out var ou) && ou.GetString() == "query").Select(p => p.GetProperty("name").GetString()!)];

    private static List<(string, IReadOnlyList<string>)> Champs(JsonElement racine, JsonElement operation)
    {
        if (!operation.TryGetProperty("requestBody", out var corps) || !corps.TryGetProperty("content", out var contenus)) return [];
        var schema = Suivre(racine, contenus.EnumerateObject().First().Value.GetProperty("schema"));
        return !schema.TryGetProperty("properties", out var proprietes) ? []
            : [.. proprietes.EnumerateObject().Select(p => (p.Name, (IReadOnlyList<string>)Valeurs(Suivre(racine, p.Value))))];
    }

    private static List<string> Valeurs(JsonElement schema) => !schema.TryGetProperty("enum", out var valeurs) ? []
        : [.. valeurs.EnumerateArray().Where(v => v.ValueKind is JsonValueKind.String).Select(v => v.GetString()!)];

    private static JsonElement Suivre(JsonElement racine, JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var renvoi))
            schema = renvoi.GetString()!.Split('/').Skip(1).Aggregate(racine, (element, segment) => element.GetProperty(segment));
        return schema;
    }
}
