using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Rsa;

/// <summary>Les actes du RSA.</summary>
public static class ActesRsa
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<DroitRsaNotifie>(NotifierDroit.Decide, Role.Orienteur, Role.Caisse),
        Acte.De<StatutDroitsDevoirsModifie>(ModifierStatut.Decide, Role.Orienteur, Role.Caisse),
        Acte.De<OrientationNotifiee>(NotifierOrientation.Decide, Role.Orienteur),
        Acte.De<RendezVousFixe>(FixerRendezVous.Decide, Role.Referent, Role.Orienteur),
        Acte.De<RendezVousAnnule>(AnnulerRendezVous.Decide, Role.Referent, Role.Orienteur),
        Acte.De<RendezVousTenu>(TenirRendezVous.Decide, Role.Referent, Role.Orienteur),
        Acte.De<RendezVousManque>(ManquerRendezVous.Decide, Role.Referent, Role.Orienteur),
        Acte.De<RelanceEffectuee>(RelancerPersonne.Decide, Role.Referent),
        Acte.De<DiagnosticRealise>(RealiserDiagnostic.Decide, Role.Referent),
        Acte.De<DiagnosticPartage>(PartagerDiagnostic.Decide, Role.Referent),
        Acte.De<DiagnosticConjointRealise>(RealiserDiagnosticConjoint.Decide, Role.Referent),
        Acte.De<ContratSigne>(SignerContrat.Decide, Role.Referent),
        Acte.De<ManquementConstate>(ConstaterManquement.Decide, Role.Referent),
        Acte.De<ObservationsRecueillies>(RecueillirObservations.Decide, Role.Equipe, Role.Direction),
        Acte.De<AvisEquipeRendu>(RendreAvis.Decide, Role.Equipe, Role.Direction),
        Acte.De<SuspensionDecidee>(DeciderSuspension.Decide, Role.Direction),
        Acte.De<SuspensionLevee>(LeverSuspension.Decide, Role.Direction),
        Acte.De<SuppressionDecidee>(DeciderSuppression.Decide, Role.Direction),
        Acte.De<DroitRsaClos>(CloreDroit.Decide, Role.Caisse, Role.Orienteur),
        Acte.De<DroitRsaSuspendu>(SuspendreDroit.Decide, Role.Caisse, Role.Orienteur),
        Acte.De<VersementRsaSuspendu>(SuspendreVersement.Decide, Role.Caisse, Role.Orienteur),
        Acte.De<DroitRsaRepris>(ReprendreDroit.Decide, Role.Caisse, Role.Orienteur),
    ];
}
