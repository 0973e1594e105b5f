using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Les actes de l'APA et des droits de la MDPH.</summary>
public static class ActesAutonomie
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<DemandeApaDeposee>(DeposerDemandeApa.Decide),
        Acte.De<AccuseReceptionApaEnvoye>(AccuserReceptionApa.Decide),
        Acte.De<DemandePiecesApaEnvoyee>(DemanderPiecesApa.Decide),
        Acte.De<DossierApaComplet>(EnregistrerDossierComplet.Decide),
        Acte.De<EvaluationApaRealisee>(EvaluerAutonomie.Decide),
        Acte.De<PlanAidePropose>(ProposerPlanAide.Decide),
        Acte.De<PlanAideAccepte>(AccepterPlanAide.Decide),
        Acte.De<PlanAideRefuse>(RefuserPlanAide.Decide),
        Acte.De<DecisionApaNotifiee>(NotifierDecisionApa.Decide),
        Acte.De<ApaUrgenceAttribuee>(AttribuerApaUrgence.Decide),
        Acte.De<DemandeRetiree>(RetirerDemande.Decide),
        Acte.De<DemandeMdphDeposee>(DeposerDemandeMdph.Decide),
        Acte.De<DecisionCdaphPrise>(PrendreDecisionCdaph.Decide),
    ];
}
