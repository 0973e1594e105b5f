using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Parcours.Host.Http;

/// <summary>Le JSON public : strict à l'entrée (ni champ inconnu, ni doublon, ni nombre pour une énumération), ISO 8601 aux dates.</summary>
public static class FormatJson
{
    public static void Configurer(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = JsonRecu.Profondeur;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        // Accents et apostrophes lisibles : ce JSON n'est jamais inséré dans une page.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    public static void AjouterJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(o => Configurer(o.SerializerOptions));
}
