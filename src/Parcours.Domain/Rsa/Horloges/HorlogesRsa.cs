using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Transversal;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>Les horloges du RSA (B0).</summary>
public static class HorlogesRsa
{
    /// <summary>Leur cadran.</summary>
    public static ICadran Cadran { get; } = new Cadran<IReadOnlyList<SuiviRsa>>(Dispositif.Rsa, SuiviRsa.Reconstituer,
    [
        OrientationAttendue.Mecanisme,
        PremierRendezVousAttendu.Mecanisme,
        RelanceAttendue.Mecanisme,
        ContratApresRendezVous.Mecanisme,
        ContratApresOrientation.Mecanisme,
        ContratDEngagementAttendu.Mecanisme,
        ReexamenAttendu.Mecanisme,
        PartageDuDiagnosticAttendu.Mecanisme,
    ], typeof(DroitRsaNotifie), typeof(StatutDroitsDevoirsModifie), typeof(DroitRsaClos), typeof(TerritoireChange), typeof(OrientationNotifiee));
}
