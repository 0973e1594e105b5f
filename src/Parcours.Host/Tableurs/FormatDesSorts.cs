using System.Text.Json;
using System.Text.Json.Serialization;
using Parcours.Host.Http;
using Parcours.Host.Imports;
using Parcours.Projections.Imports;

namespace Parcours.Host.Tableurs;

/// <summary>Le JSON d'un sort, le même à l'aperçu, au compte rendu gardé et à la console : ce qui est sans objet est absent.</summary>
internal static class FormatDesSorts
{
    public static JsonSerializerOptions Options { get; } = Creer();

    public static LigneAGarder AGarder(SortDeRangee sort) => new(sort.Ligne, LireLignesEndpoint.Code(sort.Etat), sort.Position, JsonSerializer.Serialize(sort, Options));

    public static SortDeRangee Relire(string sort) => JsonSerializer.Deserialize<SortDeRangee>(sort, Options)!;

    private static JsonSerializerOptions Creer()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        FormatJson.Configurer(options);
        return options;
    }
}
