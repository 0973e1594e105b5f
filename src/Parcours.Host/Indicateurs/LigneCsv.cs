using System.Buffers;

namespace Parcours.Host.Indicateurs;

/// <summary>Une ligne de CSV (RFC 4180).</summary>
internal static class LigneCsv
{
    private static readonly SearchValues<char> _aCiter = SearchValues.Create("\",\r\n");
    private static readonly SearchValues<char> _formule = SearchValues.Create("=+-@\t\r");

    public static string De(IEnumerable<string?> valeurs) => string.Join(',', valeurs.Select(Champ)) + "\r\n";

    /// <summary>
    /// Un tableur prend pour une formule ce qui commence ainsi, et un identifiant d'émetteur peut commencer par un tiret : une
    /// apostrophe l'en empêche.
    /// </summary>
    private static string Champ(string? valeur)
    {
        if (string.IsNullOrEmpty(valeur))
        {
            return "";
        }

        if (_formule.Contains(valeur[0]))
        {
            valeur = "'" + valeur;
        }

        return valeur.AsSpan().ContainsAny(_aCiter) ? $"\"{valeur.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : valeur;
    }
}
