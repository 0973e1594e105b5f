using System.Globalization;
using Parcours.Domain.Secret;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>Comment écrire un CSV.</summary>
/// <param name="Nom">Nom que l'appelant donne.</param>
/// <param name="Separateur">Entre deux cases.</param>
/// <param name="Nombres">Écriture des nombres.</param>
/// <param name="AvecMarque">Une marque d'ordre des octets en tête, sans laquelle un tableur français lirait l'UTF-8 de travers.</param>
internal sealed record DialecteCsv(string Nom, char Separateur, CultureInfo Nombres, bool AvecMarque)
{
    /// <summary>RFC 4180, nombres au point.</summary>
    public static DialecteCsv Rfc4180 { get; } = new("rfc4180", ',', CultureInfo.InvariantCulture, AvecMarque: false);

    /// <summary>Ce qu'un tableur français ouvre d'un double-clic.</summary>
    public static DialecteCsv Excel { get; } = new("excel", ';', CultureInfo.GetCultureInfo("fr-FR"), AvecMarque: true);

    public static IReadOnlyList<DialecteCsv> Tous { get; } = [Rfc4180, Excel];
}

/// <summary>La matrice pour un tableur : les nombres sans unité, une case vide pour une valeur non disponible ou non communiquée.</summary>
internal static class MatriceEnCsv
{
    public const string Type = "text/csv";

    public static string De(MatriceRemplie matrice, SecretStatistique? secret = null, DialecteCsv? dialecte = null)
    {
        var (tableau, ecrit) = (TableauDeMatrice.De(matrice, secret), dialecte ?? DialecteCsv.Rfc4180);
        return string.Concat(tableau.Rangees.Select(rangee => rangee.Cases.Select(valeur => Case(valeur, ecrit)))
            .Prepend(tableau.Colonnes.Select(colonne => colonne.Titre))
            .Select(ligne => LigneCsv.De(ligne, ecrit.Separateur))
            .Prepend(ecrit.AvecMarque ? "\uFEFF" : ""));
    }

    private static string Case(object? valeur, DialecteCsv dialecte) => valeur switch
    {
        null => "",
        decimal nombre => nombre.ToString(dialecte.Nombres),
        _ => (string)valeur,
    };
}
