using Parcours.Domain.Communs;
using Parcours.Domain.Formation;
using Parcours.Domain.Formation.Formules;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Formation;

/// <summary>La formation à cet étage : ses flux suivent des agents.</summary>
public sealed class MetierFormation : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueFormation.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
        [new Serie<AgentForme>(AgentsFormes.Toutes, AgentForme.Reconstituer, Dispositif.Formation, typeof(FormationSuivie))];
}
