using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Parcours.Projections;

/// <summary>JSON du journal : dates ISO, énumérations en texte, champs absents non écrits. Le changer changerait le passé.</summary>
public static class Serialisation
{
    /// <summary>Les options du journal.</summary>
    public static JsonSerializerOptions Options { get; } = Regler(new JsonSerializerOptions());

    /// <summary>Règle des options comme celles du journal.</summary>
    public static JsonSerializerOptions Regler(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        // Avant toute fabrique de conversion générique : les noms échangés priment sur ceux de C#.
        options.Converters.Insert(0, new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }
}
