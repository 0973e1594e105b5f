using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Saisies;

/// <summary>Les actes du flux d'un indicateur saisi.</summary>
public static class ActesSaisie
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<IndicateurSaisi>(SaisirIndicateur.Decide, Role.Direction),
    ];
}
