using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Les actes du RSA.</summary>
public static class ActesRsa
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<DroitRsaNotifie>(NotifierDroit.Decide),
        Acte.De<StatutDroitsDevoirsModifie>(ModifierStatut.Decide),
        Acte.De<OrientationNotifiee>(NotifierOrientation.Decide),
        Acte.De<RendezVousFixe>(FixerRendezVous.Decide),
        Acte.De<RendezVousAnnule>(AnnulerRendezVous.Decide),
        Acte.De<RendezVousTenu>(TenirRendezVous.Decide),
        Acte.De<RendezVousManque>(ManquerRendezVous.Decide),
        Acte.De<RelanceEffectuee>(RelancerPersonne.Decide),
        Acte.De<DiagnosticRealise>(RealiserDiagnostic.Decide),
        Acte.De<DiagnosticPartage>(PartagerDiagnostic.Decide),
        Acte.De<DiagnosticConjointRealise>(RealiserDiagnosticConjoint.Decide),
        Acte.De<ContratSigne>(SignerContrat.Decide),
        Acte.De<ManquementConstate>(ConstaterManquement.Decide),
        Acte.De<ObservationsRecueillies>(RecueillirObservations.Decide),
        Acte.De<AvisEquipeRendu>(RendreAvis.Decide),
        Acte.De<SuspensionDecidee>(DeciderSuspension.Decide),
        Acte.De<SuspensionLevee>(LeverSuspension.Decide),
        Acte.De<SuppressionDecidee>(DeciderSuppression.Decide),
        Acte.De<DroitRsaClos>(CloreDroit.Decide),
        Acte.De<DroitRsaSuspendu>(SuspendreDroit.Decide),
        Acte.De<VersementRsaSuspendu>(SuspendreVersement.Decide),
        Acte.De<DroitRsaRepris>(ReprendreDroit.Decide),
    ];
}
