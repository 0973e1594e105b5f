using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Tableurs;

/// <summary>
/// Convertit une case dans la forme échangée d'un champ : date AAAA-MM-JJ, booléen, nombre, texte. Ne dit rien de ce que le champ admet : la forme du fait
/// le vérifie ensuite, comme pour un lot. Une raison ne redit jamais la case, qui peut nommer quelqu'un.
/// </summary>
public static partial class LectureDeCellule
{
    private const string PasUneDate = "n'est pas une date (JJ/MM/AAAA, AAAA-MM-JJ, ou une date du tableur)";

    /// <summary>Au-delà, un nombre à virgule ne dit plus ses unités.</summary>
    private const double PlusGrandExact = 999_999_999_999_999;

    private static readonly LocalDate Origine1900 = new(1899, 12, 30), Origine1904 = new(1904, 1, 1);
    private static readonly string[] Oui = ["oui", "o", "vrai", "true", "1", "x"], Non = ["non", "n", "faux", "false", "0"];
    private static readonly char[] EntreDeuxValeurs = [';', ',', '/', '|', '\n'];

    /// <summary>La valeur : un texte, un booléen, un nombre ou une liste de textes ; nulle et une raison si la case ne convient pas, nulle seule si elle est vide.</summary>
    /// <param name="cellule">La case.</param>
    /// <param name="genre">Ce que le champ attend.</param>
    /// <param name="enumeration">Codes du champ, s'il en a.</param>
    /// <param name="source">D'où vient le champ.</param>
    /// <param name="depuis1904">Le classeur compte ses jours depuis 1904.</param>
    public static (object? Valeur, string? Raison) Lire(Cellule cellule, GenreDeChamp genre, IReadOnlyList<string> enumeration, SourceDeChamp source, bool depuis1904)
    {
        if (cellule is Cellule.Fautive fautive) return (null, fautive.Raison);
        if (cellule.EstVide) return source.ParDefaut is { } defaut ? Convertir(new Cellule.Texte(defaut), genre, enumeration, depuis1904) : (null, null);
        if (source.Valeurs.Count == 0) return Convertir(cellule, genre, enumeration, depuis1904);
        if (genre is GenreDeChamp.ListeEnumeration) return Plusieurs(EnTexte(cellule), source, enumeration);
        return Traduire(EnTexte(cellule), source, enumeration) is { } code
            ? Convertir(new Cellule.Texte(code), genre, enumeration, depuis1904)
            : (null, $"n'est pas une valeur prévue : {string.Join(", ", source.Valeurs.Select(valeur => valeur.Dite))}");
    }

    /// <summary>Le texte d'une case, tel qu'une colonne d'identifiants ou de valeurs le dit.</summary>
    public static string EnTexte(Cellule cellule) => cellule switch
    {
        Cellule.Texte texte => texte.Valeur,
        Cellule.Nombre nombre => nombre.Valeur.ToString("0.###############", CultureInfo.InvariantCulture),
        Cellule.Logique logique => logique.Valeur ? "oui" : "non",
        Cellule.Jour jour => LocalDatePattern.Iso.Format(jour.Valeur),
        _ => "",
    };

    private static string? Traduire(string texte, SourceDeChamp source, IReadOnlyList<string> enumeration)
    {
        var repere = Repere.De(texte);
        return source.Valeurs.FirstOrDefault(valeur => Repere.De(valeur.Dite) == repere)?.Code ?? enumeration.FirstOrDefault(code => Repere.De(code) == repere);
    }

    private static (object?, string?) Plusieurs(string texte, SourceDeChamp source, IReadOnlyList<string> enumeration)
    {
        var codes = Morceaux(texte).Select(dite => Traduire(dite, source, enumeration)).ToList();
        return codes.Contains(null) ? (null, $"n'est pas une suite de valeurs prévues : {string.Join(", ", source.Valeurs.Select(valeur => valeur.Dite))}") : (codes.OfType<string>().ToArray(), null);
    }

    private static (object?, string?) Convertir(Cellule cellule, GenreDeChamp genre, IReadOnlyList<string> enumeration, bool depuis1904) => genre switch
    {
        GenreDeChamp.Date => Date(cellule, depuis1904) is { } jour ? (LocalDatePattern.Iso.Format(jour), null) : (null, PasUneDate),
        GenreDeChamp.Booleen => Booleen(cellule) is { } booleen ? (booleen, null) : (null, "doit valoir oui ou non"),
        GenreDeChamp.Entier or GenreDeChamp.Decimal => Nombre(cellule) is { } nombre ? (nombre, null) : (null, "n'est pas un nombre"),
        GenreDeChamp.Enumeration => (Code(EnTexte(cellule), enumeration), null),
        GenreDeChamp.ListeEnumeration => (Morceaux(EnTexte(cellule)).Select(texte => Code(texte, enumeration)).ToArray(), null),
        _ => Identifiant(cellule),
    };

    private static string Code(string texte, IReadOnlyList<string> enumeration) =>
        Repere.De(texte) is var repere && enumeration.FirstOrDefault(code => Repere.De(code) == repere) is { } code ? code : texte;

    private static string[] Morceaux(string texte) => texte.Split(EntreDeuxValeurs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Un NIR reste un NIR, fût-il espacé comme sur une carte : sa forme seule le ferait passer pour un identifiant mal écrit.</summary>
    private static (object?, string?) Identifiant(Cellule cellule)
    {
        if (cellule is Cellule.Jour or Cellule.Logique) return (null, "est une date ou un oui-non, non un texte");
        var texte = EnTexte(cellule);
        if (cellule is Cellule.Nombre { Valeur: var nombre } && (nombre < 0 || nombre > PlusGrandExact || nombre != Math.Truncate(nombre))) return (null, "n'est pas un identifiant");
        return Identifiants.RessembleAUnNir(Blancs().Replace(texte, "")) ? (null, "ressemble à un NIR, qui n'entre jamais au journal") : (texte, null);
    }

    private static bool? Booleen(Cellule cellule) => cellule is Cellule.Logique logique ? logique.Valeur
        : Repere.De(EnTexte(cellule)) is var texte && Oui.Contains(texte) ? true : Non.Contains(texte) ? false : null;

    private static decimal? Nombre(Cellule cellule)
    {
        if (cellule is Cellule.Nombre { Valeur: var lu }) return Math.Abs(lu) <= PlusGrandExact ? SansZeros((decimal)lu) : null;
        if (cellule is not Cellule.Texte { Valeur: { Length: <= 30 } texte }) return null;
        return decimal.TryParse(Blancs().Replace(texte, "").Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nombre)
            ? SansZeros(nombre) : null;
    }

    /// <summary>« 12,50 » et « 12,5 » sont le même nombre : l'empreinte d'une ligne ne doit pas les distinguer.</summary>
    private static decimal SansZeros(decimal nombre) => nombre / 1.000000000000000000000000000m;

    private static LocalDate? Date(Cellule cellule, bool depuis1904) => cellule switch
    {
        Cellule.Jour jour => jour.Valeur,
        Cellule.Nombre nombre => DeSerie(nombre.Valeur, depuis1904),
        Cellule.Texte { Valeur: { Length: <= 32 } texte } => DuTexte(texte),
        _ => null,
    };

    private static LocalDate? DuTexte(string texte)
    {
        if (Serie().Match(texte) is { Success: true }) return DeSerie(double.Parse(texte, CultureInfo.InvariantCulture), depuis1904: false);
        var lu = Francaise().Match(texte) is { Success: true } francaise ? francaise : Iso().Match(texte);
        if (!lu.Success) return null;
        var (annee, mois, jour) = (Partie("a"), Partie("m"), Partie("j"));
        return annee >= 1 && mois is >= 1 and <= 12 && jour >= 1 && jour <= CalendarSystem.Iso.GetDaysInMonth(annee, mois) ? new(annee, mois, jour) : null;

        int Partie(string nom) => int.Parse(lu.Groups[nom].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Le jour d'un numéro de série ; l'heure n'est pas gardée. Excel tient 1900 pour bissextile : avant le 1er mars 1900 ses numéros se décalent, et aucun
    /// fait n'est de ce temps. Les petits nombres sont plus souvent un âge ou un rang qu'une date.
    /// </summary>
    private static LocalDate? DeSerie(double serie, bool depuis1904) =>
        serie is >= 3_654 and < 2_958_466 ? (depuis1904 ? Origine1904 : Origine1900).PlusDays((int)serie) : null;

    [GeneratedRegex(@"^(?<j>[0-9]{1,2})[/.\-](?<m>[0-9]{1,2})[/.\-](?<a>[0-9]{4})(?:[ T][0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Francaise();

    [GeneratedRegex(@"^(?<a>[0-9]{4})-(?<m>[0-9]{2})-(?<j>[0-9]{2})(?:[ T][0-9:.]{4,15}Z?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^[0-9]{4,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Serie();

    [GeneratedRegex(@"[\s\u00A0\u202F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blancs();
}
