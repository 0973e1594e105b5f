using System.Text.Json;

namespace Parcours.Host.Http;

/// <summary>Du JSON reçu du dehors, dont chaque texte se lit sans surprise.</summary>
internal static class JsonRecu
{
    /// <summary>L'élément ; nul si ce n'est pas du JSON, ou s'il porte un texte qui n'est pas de l'UTF-8.</summary>
    public static JsonElement? Lire(ReadOnlySpan<byte> octets)
    {
        try
        {
            var element = JsonElement.Parse(octets);
            return EstLisible(element) ? element : null;
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
