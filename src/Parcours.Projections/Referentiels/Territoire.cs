using NodaTime;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Referentiels;

/// <summary>Un territoire d'action d'un département.</summary>
/// <param name="Code">Code échangé (<c>TAS-CL</c>).</param>
/// <param name="Libelle">Nom lisible.</param>
/// <param name="Depuis">Premier jour.</param>
/// <param name="JusquAu">Dernier jour, inclus ; nul s'il existe toujours.</param>
/// <param name="Source">Texte d'où il est tiré.</param>
/// <param name="Reserve">Ce qui reste incertain ; nul si rien.</param>
public sealed record Territoire(string Code, string Libelle, LocalDate Depuis, LocalDate? JusquAu, Source Source, string? Reserve)
{
    /// <summary>Le territoire existe ce jour-là.</summary>
    public bool Existe(LocalDate jour) => jour >= Depuis && !(jour > JusquAu);
}
