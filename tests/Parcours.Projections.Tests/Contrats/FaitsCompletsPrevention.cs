using Parcours.Domain.Communs;
using Parcours.Domain.Prevention;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait complet de chaque type de prévention spécialisée.</summary>
internal static class FaitsCompletsPrevention
{
    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new ActionPreventionSpecialisee("71014", new("0192f0c0-0000-7000-8000-000000000005"))
            { Episode = new(Dispositif.Prevention, ""), DateEffet = new(2022, 3, 15) },
    ];
}
