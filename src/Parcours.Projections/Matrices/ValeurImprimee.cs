using System.Globalization;

namespace Parcours.Projections.Matrices;

/// <summary>Une valeur telle qu'un document l'imprime : <c>3558</c>, <c>32,7</c>, <c>80 %</c>. Le chargeur des définitions en a vérifié la forme.</summary>
/// <param name="Texte">Le texte imprimé.</param>
public sealed record ValeurImprimee(string Texte)
{
    /// <summary>Le nombre, dans l'unité de l'indicateur.</summary>
    public decimal Nombre { get; } = decimal.Parse(
        Texte.Replace(" %", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    internal static ValeurImprimee? De(IReadOnlyDictionary<string, string> valeurs, string cle) =>
        valeurs.TryGetValue(cle, out var texte) ? new(texte) : null;
}
