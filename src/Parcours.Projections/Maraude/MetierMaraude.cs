using Parcours.Domain.Communs;
using Parcours.Domain.Maraude;
using Parcours.Domain.Maraude.Formules;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Maraude;

/// <summary>Les maraudes à cet étage : leurs flux suivent des familles.</summary>
public sealed class MetierMaraude : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueMaraude.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
        [new Serie<FamilleRencontree>(FormulesMaraude.Toutes, FamilleRencontree.Reconstituer, Dispositif.Maraude)];
}
