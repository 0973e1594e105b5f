using System.Globalization;

namespace Parcours.Host.Caisses;

/// <summary>Le type d'une valeur : ce qu'elle admet, aussi strictement que le schéma de la caisse.</summary>
/// <param name="Sorte">t, e, m, d, h ou b.</param>
/// <param name="Taille">Caractères d'un texte, chiffres d'un nombre.</param>
/// <param name="Decimales">Décimales d'un nombre.</param>
internal sealed record TypeDeValeur(char Sorte, int Taille, int Decimales)
{
    public static TypeDeValeur Lire(string texte)
    {
        var nombres = texte[1..].Split('.', StringSplitOptions.RemoveEmptyEntries).Select(nombre => int.Parse(nombre, CultureInfo.InvariantCulture)).ToArray();
        return new(texte[0], nombres.ElementAtOrDefault(0), nombres.ElementAtOrDefault(1));
    }

    /// <summary>Ce qui ne va pas dans cette valeur ; nul si rien. Ne redit jamais la valeur.</summary>
    public string? Defaut(string valeur) => Sorte switch
    {
        't' => valeur.Length <= Taille ? null : $"dépasse {Taille} caractères",
        'e' => EstUnNombre(valeur.AsSpan().Trim(), 0) ? null : $"n'est pas un entier de {Taille} chiffres au plus",
        'm' => EstUnNombre(valeur.AsSpan().Trim(), Decimales) ? null : $"n'est pas un nombre de {Taille} chiffres au plus, dont {Decimales} décimales",
        'd' => EstUneDate(valeur.AsSpan().Trim()) ? null : "n'est pas une date possible (AAAA-MM-JJ)",
        'h' => EstUneHeure(valeur.AsSpan().Trim()) ? null : "n'est pas une heure possible (HH:MM:SS)",
        'b' => valeur.AsSpan().Trim() is "0" or "1" or "true" or "false" ? null : "n'est pas 0 ou 1",
        _ => throw new InvalidOperationException(Sorte.ToString()),
    };

    /// <summary>Les zéros de tête ne comptent pas parmi les chiffres, ni ceux qui suivent les décimales utiles.</summary>
    private bool EstUnNombre(ReadOnlySpan<char> valeur, int decimales)
    {
        if (valeur is ['+' or '-', ..]) valeur = valeur[1..];
        var point = valeur.IndexOf('.');
        if (point >= 0 && decimales == 0) return false;
        var entiere = point < 0 ? valeur : valeur[..point];
        var fraction = point < 0 ? [] : valeur[(point + 1)..];
        if (entiere.Length + fraction.Length == 0 || entiere.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')) return false;
        entiere = entiere.TrimStart('0');
        fraction = fraction.TrimEnd('0');
        return entiere.Length + fraction.Length <= Taille && fraction.Length <= decimales;
    }

    private static bool EstUneDate(ReadOnlySpan<char> valeur) =>
        DateOnly.TryParseExact(SansFuseau(valeur), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool EstUneHeure(ReadOnlySpan<char> valeur)
    {
        var heure = SansFuseau(valeur);
        var point = heure.IndexOf('.');
        if (point >= 0 && (point == heure.Length - 1 || heure[(point + 1)..].ContainsAnyExceptInRange('0', '9'))) return false;
        return TimeOnly.TryParseExact(point < 0 ? heure : heure[..point], "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static ReadOnlySpan<char> SansFuseau(ReadOnlySpan<char> valeur)
    {
        if (valeur is [.., 'Z']) return valeur[..^1];
        return valeur.Length > 6 && valeur[^6] is '+' or '-' && valeur[^3] == ':' && TimeOnly.TryParseExact(valeur[^5..], "HH:mm", out _) ? valeur[..^6] : valeur;
    }
}
