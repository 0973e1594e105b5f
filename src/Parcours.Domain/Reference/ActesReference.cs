using Parcours.Domain.Communs;

namespace Parcours.Domain.Reference;

/// <summary>Les actes du référent de parcours.</summary>
public static class ActesReference
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<ReferentParcoursDesigne>(DesignerReferent.Decide),
        Acte.De<ReferentParcoursFini>(TerminerSuivi.Decide),
        Acte.De<InstanceTenue>(TenirInstance.Decide),
        Acte.De<EvolutionConstatee>(ConstaterEvolution.Decide),
    ];
}
