using Parcours.Domain.Communs;
using Parcours.Domain.Reference;
using Parcours.Domain.Reference.Formules;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Reference;

/// <summary>Le référent de parcours à cet étage.</summary>
public sealed class MetierReference : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueReference.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } = [new Serie<PersonneReference>(FormulesReference.Toutes, PersonneReference.Reconstituer, Dispositif.Reference)];
}
