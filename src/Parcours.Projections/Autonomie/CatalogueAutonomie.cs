using Parcours.Domain.Autonomie;

namespace Parcours.Projections.Autonomie;

/// <summary>Codes et noms persistés des faits de l'APA et de la MDPH.</summary>
public static class CatalogueAutonomie
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesAutonomie.Tous, new Dictionary<string, (short, string)>
    {
        ["DemandeApaDeposee"] = (301, "apa.demande_apa_deposee.v1"),
        ["AccuseReceptionApaEnvoye"] = (302, "apa.accuse_reception_apa_envoye.v1"),
        ["DemandePiecesApaEnvoyee"] = (303, "apa.demande_pieces_apa_envoyee.v1"),
        ["DossierApaComplet"] = (304, "apa.dossier_apa_complet.v1"),
        ["EvaluationApaRealisee"] = (305, "apa.evaluation_apa_realisee.v1"),
        ["PlanAidePropose"] = (306, "apa.plan_aide_propose.v1"),
        ["PlanAideAccepte"] = (307, "apa.plan_aide_accepte.v1"),
        ["PlanAideRefuse"] = (308, "apa.plan_aide_refuse.v1"),
        ["DecisionApaNotifiee"] = (309, "apa.decision_apa_notifiee.v1"),
        ["ApaUrgenceAttribuee"] = (310, "apa.apa_urgence_attribuee.v1"),
        ["DemandeRetiree"] = (311, "autonomie.demande_retiree.v1"),
        ["DemandeMdphDeposee"] = (312, "pch.demande_mdph_deposee.v1"),
        ["DecisionCdaphPrise"] = (313, "pch.decision_cdaph_prise.v1"),
    });
}
