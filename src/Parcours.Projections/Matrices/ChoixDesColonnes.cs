using NodaTime;
using NodaTime.Text;

namespace Parcours.Projections.Matrices;

/// <summary>Les colonnes d'une matrice demandée, et les années de ses cibles.</summary>
/// <param name="Colonnes">Colonnes.</param>
/// <param name="AnneesDesCibles">Années des cibles ; aucune si rien n'en fixe.</param>
public sealed record ChoixDesColonnes(IReadOnlyList<ColonneDeMatrice> Colonnes, IReadOnlyList<int> AnneesDesCibles)
{
    /// <summary>Années montrées d'une matrice que rien n'a publiée : celle du jour, et les précédentes.</summary>
    private const int AnneesSansPublication = 4;

    /// <summary>L'année dont un arrêté garde les cibles.</summary>
    public int AnneeDesCibles => AnneesDesCibles.Count > 0 ? AnneesDesCibles[^1] : Colonnes[^1].Periode.Fin.Year;

    /// <summary>Première année admise ; hors de ces bornes, c'est une faute de frappe.</summary>
    public const int PremiereAnnee = 2000;

    /// <summary>Dernière année admise.</summary>
    public const int DerniereAnnee = 2099;

    /// <summary>
    /// Sans année ni date, les colonnes publiées, chacune à son arrêté. Avec une date seule, les mêmes périodes telles que connues
    /// ce jour-là. Avec une année, les arrêtés des années antérieures, puis l'année à la date demandée. Une position remplace la
    /// connaissance de cette date, qui n'est plus que le jour d'observation. Une matrice que rien n'a publiée montre ses dernières années,
    /// toutes telles que connues à la date demandée.
    /// </summary>
    /// <returns>Les colonnes, ou la raison du refus.</returns>
    public static (ChoixDesColonnes? Choix, string? Refus) De(Matrice matrice, int? annee, LocalDate? aLaDate, long? position, LocalDate aujourdhui)
    {
        if (annee is < PremiereAnnee or > DerniereAnnee) return (null, $"L'année doit être comprise entre {PremiereAnnee} et {DerniereAnnee}.");
        if (annee is { } demandee)
        {
            var arreteLe = aLaDate ?? LocalDate.Min(new(demandee, 12, 31), aujourdhui);
            if (arreteLe.Year < demandee) return (null, $"L'année {demandee} n'a pas commencé au {Iso(arreteLe)}.");
            if (matrice.Colonnes.Count == 0) return (DernieresAnnees(matrice, demandee, arreteLe, position), null);
            return (new([.. matrice.Colonnes.Where(colonne => colonne.Periode.Fin.Year < demandee), ColonneDeMatrice.DeLAnnee(demandee, arreteLe) with { Position = position }], [demandee]), null);
        }
        if (matrice.Colonnes.Count == 0) return (DernieresAnnees(matrice, (aLaDate ?? aujourdhui).Year, aLaDate ?? aujourdhui, position), null);
        if (aLaDate is not { } jour) return (new(matrice.Colonnes, matrice.AnneesDesCibles), null);
        var commencees = matrice.Colonnes.Where(colonne => colonne.Periode.Debut <= jour).Select(colonne => colonne with { ArreteLe = jour, Position = position }).ToList();
        return commencees.Count > 0
            ? (new(commencees, matrice.AnneesDesCibles), null)
            : (null, $"Aucune période de la convention n'a commencé au {Iso(jour)}.");
    }

    private static ChoixDesColonnes DernieresAnnees(Matrice matrice, int derniere, LocalDate arreteLe, long? position) => new(
        [.. Enumerable.Range(derniere - AnneesSansPublication + 1, AnneesSansPublication).Select(annee => ColonneDeMatrice.DeLAnnee(annee, arreteLe) with { Position = position })],
        matrice.AnneesDesCibles);

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
