using Parcours.Domain.Rsa;

namespace Parcours.Projections.Rsa;

/// <summary>Noms persistés des faits du RSA.</summary>
public static class CatalogueRsa
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesRsa.Tous, new Dictionary<string, string>
    {
        ["DroitRsaNotifie"] = "rsa.droit_rsa_notifie.v1",
        ["StatutDroitsDevoirsModifie"] = "rsa.statut_droits_devoirs_modifie.v1",
        ["OrientationNotifiee"] = "rsa.orientation_notifiee.v1",
        ["RendezVousFixe"] = "rsa.rendez_vous_fixe.v1",
        ["RendezVousAnnule"] = "rsa.rendez_vous_annule.v1",
        ["RendezVousTenu"] = "rsa.rendez_vous_tenu.v1",
        ["RendezVousManque"] = "rsa.rendez_vous_manque.v1",
        ["RelanceEffectuee"] = "rsa.relance_effectuee.v1",
        ["DiagnosticRealise"] = "rsa.diagnostic_realise.v1",
        ["DiagnosticPartage"] = "rsa.diagnostic_partage.v1",
        ["DiagnosticConjointRealise"] = "rsa.diagnostic_conjoint_realise.v1",
        ["ContratSigne"] = "rsa.contrat_signe.v1",
        ["ManquementConstate"] = "rsa.manquement_constate.v1",
        ["ObservationsRecueillies"] = "rsa.observations_recueillies.v1",
        ["AvisEquipeRendu"] = "rsa.avis_equipe_rendu.v1",
        ["SuspensionDecidee"] = "rsa.suspension_decidee.v1",
        ["SuspensionLevee"] = "rsa.suspension_levee.v1",
        ["SuppressionDecidee"] = "rsa.suppression_decidee.v1",
        ["DroitRsaClos"] = "rsa.droit_rsa_clos.v1",
        ["DroitRsaSuspendu"] = "rsa.droit_rsa_suspendu.v1",
        ["VersementRsaSuspendu"] = "rsa.versement_rsa_suspendu.v1",
        ["DroitRsaRepris"] = "rsa.droit_rsa_repris.v1",
    });
}
