using Parcours.Domain.Communs;
using Parcours.Domain.Formation;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait complet de chaque type de formation.</summary>
internal static class FaitsCompletsFormation
{
    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new FormationSuivie(new("0192f0c0-0000-7000-8000-000000000002"), ThemeFormation.AllerVers, FinancementFormation.CNFPT)
            { Episode = new(Dispositif.Formation, ""), DateEffet = new(2022, 3, 15) },
    ];
}
