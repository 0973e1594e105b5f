using System.Buffers;

namespace Parcours.Host.Indicateurs;

/// <summary>Une ligne de CSV (RFC 4180).</summary>
internal static class LigneCsv
{
    private static readonly SearchValues<char> _aCiter = SearchValues.Create("\"\r\n");
    private static readonly SearchValues<char> _formule = SearchValues.Create("=+-@\t\r");

    /// <param name="valeurs">Les cases.</param>
    /// <param name="separateur">Virgule, ou le point-virgule des tableurs français.</param>
    public static string De(IEnumerable<string?> valeurs, char separateur) => string.Join(separateur, valeurs.Select(valeur => Champ(valeur, separateur))) + "\r\n";

    public static string De(IEnumerable<string?> valeurs) => De(valeurs, ',');

    /// <summary>
    /// Un tableur prend pour une formule ce qui commence ainsi, et un identifiant d'émetteur peut commencer par un tiret : une
    /// apostrophe l'en empêche.
    /// </summary>
    private static string Champ(string? valeur, char separateur)
    {
        if (string.IsNullOrEmpty(valeur))
        {
            return "";
        }

        if (_formule.Contains(valeur[0]) && !EstUnNombre(valeur))
        {
            valeur = "'" + valeur;
        }

        return valeur.Contains(separateur, StringComparison.Ordinal) || valeur.AsSpan().ContainsAny(_aCiter) ? $"\"{valeur.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : valeur;
    }

    private static bool EstUnNombre(string valeur) => valeur.Length > 1 && valeur.AsSpan(1).IndexOfAnyExcept("0123456789.,") < 0;
}
