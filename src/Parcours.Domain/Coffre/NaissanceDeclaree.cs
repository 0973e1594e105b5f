using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Parcours.Domain.Coffre;

/// <summary>
/// Une date de naissance telle que déclarée : le jour, ou le mois et le jour, peuvent être inconnus (00). Celle du journal, d'où partent les délais
/// légaux, est une date entière, et n'en dépend pas.
/// </summary>
public sealed partial record NaissanceDeclaree
{
    private NaissanceDeclaree(int annee, int mois, int jour) => (Annee, Mois, Jour) = (annee, mois, jour);

    /// <summary>Année.</summary>
    public int Annee { get; }

    /// <summary>Mois ; 0 s'il est inconnu.</summary>
    public int Mois { get; }

    /// <summary>Jour ; 0 s'il est inconnu, et toujours quand le mois l'est.</summary>
    public int Jour { get; }

    /// <summary>Comme elle fut déclarée.</summary>
    public string EnTexte => string.Create(CultureInfo.InvariantCulture, $"{Annee:0000}-{Mois:00}-{Jour:00}");

    /// <summary>Lit <c>AAAA-MM-JJ</c>.</summary>
    /// <returns>La date ; ou nulle, et la raison, qui ne redit jamais le texte.</returns>
    public static (NaissanceDeclaree? Naissance, string? Raison) Lire(string texte)
    {
        if (Forme().Match(texte) is not { Success: true } lu) return (null, "n'est pas une date de naissance (AAAA-MM-JJ, 00 pour un jour ou un mois inconnu)");
        var (annee, mois, jour) = (Nombre(lu, 1), Nombre(lu, 2), Nombre(lu, 3));
        if (annee == 0 || mois > 12 || (mois == 0 && jour > 0)) return (null, "n'est pas une date possible : sans mois, le jour est 00 ; l'année est connue");
        return jour > CalendarSystem.Iso.GetDaysInMonth(annee, mois == 0 ? 1 : mois) ? (null, "n'est pas une date possible") : (new(annee, mois, jour), null);

        static int Nombre(Match lu, int groupe) => int.Parse(lu.Groups[groupe].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>Deux déclarations peuvent être celles d'une même personne : ce que l'une ignore ne les oppose pas.</summary>
    public bool EstCompatible(NaissanceDeclaree autre) =>
        Annee == autre.Annee && (Mois == 0 || autre.Mois == 0 || Mois == autre.Mois) && (Jour == 0 || autre.Jour == 0 || Jour == autre.Jour);

    /// <summary>Ne dit rien de la date.</summary>
    public override string ToString() => "naissance (tue)";

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Forme();
}
