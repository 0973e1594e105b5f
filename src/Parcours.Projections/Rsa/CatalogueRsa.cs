using Parcours.Domain.Rsa;

namespace Parcours.Projections.Rsa;

/// <summary>Codes et noms persistés des faits du RSA.</summary>
public static class CatalogueRsa
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesRsa.Tous, new Dictionary<string, (short, string)>
    {
        ["DroitRsaNotifie"] = (101, "rsa.droit_rsa_notifie.v1"),
        ["StatutDroitsDevoirsModifie"] = (102, "rsa.statut_droits_devoirs_modifie.v1"),
        ["OrientationNotifiee"] = (103, "rsa.orientation_notifiee.v1"),
        ["RendezVousFixe"] = (104, "rsa.rendez_vous_fixe.v1"),
        ["RendezVousAnnule"] = (105, "rsa.rendez_vous_annule.v1"),
        ["RendezVousTenu"] = (106, "rsa.rendez_vous_tenu.v1"),
        ["RendezVousManque"] = (107, "rsa.rendez_vous_manque.v1"),
        ["RelanceEffectuee"] = (108, "rsa.relance_effectuee.v1"),
        ["DiagnosticRealise"] = (109, "rsa.diagnostic_realise.v1"),
        ["DiagnosticPartage"] = (110, "rsa.diagnostic_partage.v1"),
        ["DiagnosticConjointRealise"] = (111, "rsa.diagnostic_conjoint_realise.v1"),
        ["ContratSigne"] = (112, "rsa.contrat_signe.v1"),
        ["ManquementConstate"] = (113, "rsa.manquement_constate.v1"),
        ["ObservationsRecueillies"] = (114, "rsa.observations_recueillies.v1"),
        ["AvisEquipeRendu"] = (115, "rsa.avis_equipe_rendu.v1"),
        ["SuspensionDecidee"] = (116, "rsa.suspension_decidee.v1"),
        ["SuspensionLevee"] = (117, "rsa.suspension_levee.v1"),
        ["SuppressionDecidee"] = (118, "rsa.suppression_decidee.v1"),
        ["DroitRsaClos"] = (119, "rsa.droit_rsa_clos.v1"),
        ["DroitRsaSuspendu"] = (120, "rsa.droit_rsa_suspendu.v1"),
        ["VersementRsaSuspendu"] = (121, "rsa.versement_rsa_suspendu.v1"),
        ["DroitRsaRepris"] = (122, "rsa.droit_rsa_repris.v1"),
    });
}
