using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Prevention;

/// <summary>Les actes de la prévention spécialisée.</summary>
public static class ActesPrevention
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<ActionPreventionSpecialisee>(MenerAction.Decide, Role.Direction),
    ];
}
