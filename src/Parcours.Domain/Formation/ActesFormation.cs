using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Formation;

/// <summary>Les actes du flux d'un agent.</summary>
public static class ActesFormation
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<FormationSuivie>(SuivreFormation.Decide, Role.Direction),
    ];
}
