using Parcours.Domain.Communs;
using Parcours.Domain.Mobilite;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait complet de chaque type de mobilité.</summary>
internal static class FaitsCompletsMobilite
{
    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new MobiliteDiagnosticPrescrit
            { Episode = new(Dispositif.Mobilite, "1"), DateEffet = new(2022, 3, 15) },
        new MobiliteAccompagnementDebute
            { Episode = new(Dispositif.Mobilite, "1"), DateEffet = new(2022, 3, 15) },
        new MobiliteAccompagnementTermine(MotifFinMobilite.ObjectifsAtteints)
            { Episode = new(Dispositif.Mobilite, "1"), DateEffet = new(2022, 3, 15) },
    ];
}
