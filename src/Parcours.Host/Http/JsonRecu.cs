using System.Text.Json;

namespace Parcours.Host.Http;

/// <summary>Du JSON reçu du dehors, dont chaque texte se lit sans surprise.</summary>
internal static class JsonRecu
{
    /// <summary>Au-delà, ce n'est plus une demande : rien de ce que Parcours lit ne s'imbrique autant.</summary>
    public const int Profondeur = 16;

    private const string Illisible = "n'est pas du JSON lisible, est coupé ou s'imbrique trop";

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = Profondeur, AllowDuplicateProperties = false };
    private static readonly JsonDocumentOptions _avecDoublons = new() { MaxDepth = Profondeur };

    /// <summary>Ce qui a été lu.</summary>
    /// <param name="Element">L'élément ; nul si ce n'est pas du JSON, s'il s'imbrique trop, répète un champ ou porte un texte hors de l'UTF-8.</param>
    /// <param name="Raison">Pourquoi il ne l'est pas.</param>
    /// <param name="Repete">Le champ répété, par son chemin.</param>
    public readonly record struct Lecture(JsonElement? Element, string Raison = "", string? Repete = null);

    public static Lecture Lire(ReadOnlySpan<byte> octets)
    {
        if (Analyser(octets, _strict) is { } element && EstLisible(element))
        {
            return new(element);
        }

        return Analyser(octets, _avecDoublons) is { } lu && EstLisible(lu) && ChampRepete(lu, "") is { } champ
            ? new(null, $"donne deux fois le champ « {champ} »", champ)
            : new(null, Illisible);
    }

    private static string? ChampRepete(JsonElement element, string chemin)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(e => ChampRepete(e, chemin)).FirstOrDefault(c => c is not null);
            case JsonValueKind.Object:
                var vus = new HashSet<string>(StringComparer.Ordinal);
                foreach (var propriete in element.EnumerateObject())
                {
                    var ici = chemin.Length == 0 ? propriete.Name : $"{chemin}.{propriete.Name}";
                    if ((vus.Add(propriete.Name) ? ChampRepete(propriete.Value, ici) : ici) is { } repete)
                    {
                        return repete;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static JsonElement? Analyser(ReadOnlySpan<byte> octets, JsonDocumentOptions options)
    {
        try
        {
            return JsonElement.Parse(octets, options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Ni l'analyse de System.Text.Json ni <see cref="JsonElement.ValueKind"/> ne regardent dans les textes : un octet hors UTF-8 ou
    /// un demi-caractère (<c>\ud800</c>) n'échoue qu'à la lecture, en panne plutôt qu'en refus.
    /// </summary>
    public static bool EstLisible(JsonElement element)
    {
        try
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.String:
                    _ = element.GetString();
                    return true;
                case JsonValueKind.Array:
                    return element.EnumerateArray().All(EstLisible);
                case JsonValueKind.Object:
                    foreach (var propriete in element.EnumerateObject())
                    {
                        _ = propriete.Name;
                        if (!EstLisible(propriete.Value))
                        {
                            return false;
                        }
                    }

                    return true;
                default:
                    return true;
            }
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
