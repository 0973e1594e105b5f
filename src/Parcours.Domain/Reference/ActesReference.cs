using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Reference;

/// <summary>Les actes du référent de parcours.</summary>
public static class ActesReference
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<ReferentParcoursDesigne>(DesignerReferent.Decide, Role.Direction, Role.ReferentParcours),
        Acte.De<ReferentParcoursFini>(TerminerSuivi.Decide, Role.ReferentParcours),
        Acte.De<InstanceTenue>(TenirInstance.Decide, Role.ReferentParcours),
        Acte.De<EvolutionConstatee>(ConstaterEvolution.Decide, Role.ReferentParcours),
    ];
}
