using System.Text.Json;
using Parcours.Host.Http;

namespace Parcours.Host.Commandes;

/// <summary>
/// Ce qu'une commande trouve autour d'elle : la configuration et l'environnement du service, la sortie standard pour son résultat,
/// l'erreur standard pour tout le reste.
/// </summary>
public sealed record ContexteCommande(
    IConfiguration Configuration, IHostEnvironment Environnement, TextWriter Sortie, TextWriter Erreurs)
{
    private static readonly JsonSerializerOptions _json = Options();

    public Task EcrireJsonAsync<T>(T valeur) => Sortie.WriteLineAsync(JsonSerializer.Serialize(valeur, _json));

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions();
        FormatJson.Configurer(options);
        return options;
    }
}
