namespace Parcours.Host.Documentation;

/// <summary>Ce qu'il faut pour qu'un texte tienne dans une cellule ou une phrase.</summary>
internal static class Markdown
{
    public static string Cellule(string texte) => EnLigne(texte).Replace("|", "\\|", StringComparison.Ordinal);

    public static string Phrase(string texte)
    {
        var ligne = EnLigne(texte);
        return ligne.Length == 0 ? "" : char.ToUpperInvariant(ligne[0]) + ligne[1..] + (ligne[^1] is '.' or '!' or '?' ? "" : ".");
    }

    public static string EnLigne(string texte) => string.Join(' ', texte.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
