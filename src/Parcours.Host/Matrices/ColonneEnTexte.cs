using NodaTime;
using NodaTime.Text;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>Ce qui permet de rejouer une colonne, en une phrase.</summary>
internal static class ColonneEnTexte
{
    public static string De(ColonneRemplie colonne) =>
        $"du {Iso(colonne.Colonne.Periode.Debut)} au {Iso(colonne.Colonne.Periode.Fin)}, "
        + $"{(colonne.Colonne.Position is null ? "connue et observée au" : "observée le")} {Iso(colonne.Colonne.ArreteLe)}, position {colonne.Position}";

    private static string Iso(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
