using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Matrices;

/// <summary>Une colonne : une période, et le jour où elle est à la fois connue et observée.</summary>
/// <param name="Titre">Titre de la colonne.</param>
/// <param name="Periode">Période.</param>
/// <param name="ArreteLe">Jour de connaissance, inclus, et d'observation.</param>
public sealed record ColonneDeMatrice(string Titre, Periode Periode, LocalDate ArreteLe)
{
    /// <summary>Dernière place connue, incluse, au lieu du jour ; nulle : la fin du jour arrêté.</summary>
    public long? Position { get; init; }

    /// <summary>Jusqu'où le journal est connu.</summary>
    public PointDeConnaissance Connu => Position is { } position ? PointDeConnaissance.ALaPosition(position) : ArreteLe;

    /// <summary>La colonne d'une année civile.</summary>
    public static ColonneDeMatrice DeLAnnee(int annee, LocalDate arreteLe) =>
        new(annee.ToString(CultureInfo.InvariantCulture), new(new(annee, 1, 1), new(annee, 12, 31)), arreteLe);

    /// <summary>La colonne d'une clé de valeur publiée, telle que connue et observée à la fin de sa période, ou aujourd'hui si elle court encore.</summary>
    internal static ColonneDeMatrice DeLaCle(string cle, LocalDate aujourdhui)
    {
        var periode = cle.Split('/') is [var debut, var fin]
            ? new Periode(LocalDatePattern.Iso.Parse(debut).Value, LocalDatePattern.Iso.Parse(fin).Value)
            : DeLAnnee(int.Parse(cle, CultureInfo.InvariantCulture), aujourdhui).Periode;
        return new(cle, periode, LocalDate.Min(periode.Fin, aujourdhui));
    }

    /// <summary>Clé de la période dans les valeurs publiées d'une définition : l'année, sinon <c>début/fin</c>.</summary>
    public string Cle => Periode == DeLAnnee(Periode.Debut.Year, ArreteLe).Periode
        ? Periode.Debut.Year.ToString(CultureInfo.InvariantCulture)
        : $"{LocalDatePattern.Iso.Format(Periode.Debut)}/{LocalDatePattern.Iso.Format(Periode.Fin)}";
}
