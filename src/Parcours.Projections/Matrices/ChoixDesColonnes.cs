using NodaTime;
using NodaTime.Text;

namespace Parcours.Projections.Matrices;

/// <summary>Les colonnes d'une matrice demandée, et l'année de ses cibles.</summary>
/// <param name="Arretes">Colonnes.</param>
/// <param name="AnneeDesCibles">Année des cibles.</param>
public sealed record ChoixDesColonnes(IReadOnlyList<Arrete> Arretes, int AnneeDesCibles)
{
    /// <summary>Première année admise ; hors de ces bornes, c'est une faute de frappe.</summary>
    public const int PremiereAnnee = 2000;

    /// <summary>Dernière année admise.</summary>
    public const int DerniereAnnee = 2099;

    /// <summary>
    /// Sans année ni date, les colonnes publiées, chacune à son arrêté. Avec une date seule, les mêmes périodes telles que connues
    /// ce jour-là. Avec une année, les arrêtés des années antérieures, puis l'année à la date demandée. Une position remplace la
    /// connaissance de cette date, qui n'est plus que le jour d'observation.
    /// </summary>
    /// <returns>Les colonnes, ou la raison du refus.</returns>
    public static (ChoixDesColonnes? Choix, string? Refus) De(Matrice matrice, int? annee, LocalDate? aLaDate, long? position, LocalDate aujourdhui)
    {
        if (annee is < PremiereAnnee or > DerniereAnnee) return (null, $"L'année doit être comprise entre {PremiereAnnee} et {DerniereAnnee}.");
        if (annee is { } demandee)
        {
            var arreteLe = aLaDate ?? LocalDate.Min(new(demandee, 12, 31), aujourdhui);
            if (arreteLe.Year < demandee) return (null, $"L'année {demandee} n'a pas commencé au {Iso(arreteLe)}.");
            return (new([.. matrice.Arretes.Where(arrete => arrete.Periode.Fin.Year < demandee), Arrete.DeLAnnee(demandee, arreteLe) with { Position = position }], demandee), null);
        }
        if (aLaDate is not { } jour) return (new(matrice.Arretes, matrice.AnneeDesCibles), null);
        var commencees = matrice.Arretes.Where(arrete => arrete.Periode.Debut <= jour).Select(arrete => arrete with { ArreteLe = jour, Position = position }).ToList();
        return commencees.Count > 0
            ? (new(commencees, matrice.AnneeDesCibles), null)
            : (null, $"Aucune période de la convention n'a commencé au {Iso(jour)}.");
    }

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
