using Parcours.Domain.Communs;
using Parcours.Domain.Prevention;
using Parcours.Domain.Prevention.Formules;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Prevention;

/// <summary>La prévention spécialisée à cet étage.</summary>
public sealed class MetierPrevention : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CataloguePrevention.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
        [new Serie<JeuneAccompagne>(JeunesConcernes.Toutes, JeuneAccompagne.Reconstituer, Dispositif.Prevention, typeof(ActionPreventionSpecialisee))];
}
