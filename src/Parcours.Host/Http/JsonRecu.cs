using System.Text.Json;

namespace Parcours.Host.Http;

/// <summary>Du JSON reçu du dehors, dont chaque texte se lit sans surprise.</summary>
internal static class JsonRecu
{
    /// <summary>Au-delà, ce n'est plus une demande : rien de ce que Parcours lit ne s'imbrique autant.</summary>
    public const int Profondeur = 16;

    private const string Illisible = "n'est pas du JSON lisible, est coupé ou s'imbrique trop";
    private const string DonneDeuxFois = "donne deux fois un même champ";

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = Profondeur, AllowDuplicateProperties = false };
    private static readonly JsonDocumentOptions _avecDoublons = new() { MaxDepth = Profondeur };

    /// <summary>L'élément ; nul, avec la raison, si ce n'est pas du JSON, s'il s'imbrique trop, répète un champ ou porte un texte hors de l'UTF-8.</summary>
    public static JsonElement? Lire(ReadOnlySpan<byte> octets, out string raison)
    {
        if (Analyser(octets, _strict) is { } element && EstLisible(element))
        {
            raison = "";
            return element;
        }

        raison = Analyser(octets, _avecDoublons) is { } lu && EstLisible(lu) ? DonneDeuxFois : Illisible;
        return null;
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
