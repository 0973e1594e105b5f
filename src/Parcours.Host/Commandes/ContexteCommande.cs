using System.Buffers;
using System.Text;
using System.Text.Json;
using Parcours.Host.Http;
using Parcours.Projections;

namespace Parcours.Host.Commandes;

/// <summary>
/// Ce qu'une commande trouve autour d'elle : la configuration et l'environnement du service, la sortie standard pour son résultat,
/// l'erreur standard pour tout le reste.
/// </summary>
public sealed record ContexteCommande(
    IConfiguration Configuration, IHostEnvironment Environnement, TextWriter Sortie, TextWriter Erreurs)
{
    private static readonly JsonSerializerOptions _json = Options();

    private static readonly JsonWriterOptions _ecriture = new() { Encoder = Serialisation.Options.Encoder, Indented = true };

    /// <summary>Écrit un document à mesure, sur la sortie standard.</summary>
    public Task EcrireJsonAsync(Action<Utf8JsonWriter> ecrire) => Sortie.WriteLineAsync(EnJson(ecrire));

    /// <summary>Un document écrit à mesure.</summary>
    public static string EnJson(Action<Utf8JsonWriter> ecrire)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon, _ecriture)) ecrire(json);
        return Encoding.UTF8.GetString(tampon.WrittenSpan);
    }

    public Task EcrireJsonAsync<T>(T valeur) => Sortie.WriteLineAsync(EnJson(valeur));

    /// <summary>Le texte JSON d'une valeur.</summary>
    public static string EnJson<T>(T valeur) => JsonSerializer.Serialize(valeur, _json);

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions();
        FormatJson.Configurer(options);
        return options;
    }
}
