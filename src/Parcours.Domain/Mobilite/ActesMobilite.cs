using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Mobilite;

/// <summary>Les actes d'une mesure de mobilité.</summary>
public static class ActesMobilite
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<MobiliteDiagnosticPrescrit>(PrescrireDiagnostic.Decide, Role.Direction),
        Acte.De<MobiliteAccompagnementDebute>(DebuterMobilite.Decide, Role.Direction),
        Acte.De<MobiliteAccompagnementTermine>(TerminerMobilite.Decide, Role.Direction),
    ];
}
