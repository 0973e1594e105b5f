using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Projections.Lecture;

/// <summary>
/// Jusqu'où une lecture connaît le journal : la fin d'un jour, ou une place exacte. Un jour se traduit en position ; une position se cite
/// telle quelle, et rend le même chiffre même si deux lectures du même jour ne l'avaient pas vue.
/// </summary>
public readonly record struct PointDeConnaissance
{
    private PointDeConnaissance(LocalDate? jour, long? position) => (Jour, Position) = (jour, position);

    /// <summary>Jour de connaissance, inclus, à l'heure de Paris ; nul si une position est donnée.</summary>
    public LocalDate? Jour { get; }

    /// <summary>Dernière place connue, incluse ; nulle si un jour est donné.</summary>
    public long? Position { get; }

    /// <summary>À la fin de ce jour.</summary>
    public static PointDeConnaissance Au(LocalDate jour) => new(jour, null);

    /// <summary>À cette place du journal.</summary>
    public static PointDeConnaissance ALaPosition(long position) => new(null, position);

    /// <summary>Un jour est un point de connaissance.</summary>
    public static implicit operator PointDeConnaissance(LocalDate jour) => Au(jour);

    /// <summary>« au 2022-05-31 », « à la position 128 ».</summary>
    public override string ToString() => Jour is { } jour ? $"au {LocalDatePattern.Iso.Format(jour)}" : $"à la position {Position!.Value.ToString(CultureInfo.InvariantCulture)}";
}
