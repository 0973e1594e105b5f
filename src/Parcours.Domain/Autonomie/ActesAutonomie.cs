using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Autonomie;

/// <summary>Les actes de l'APA et des droits de la MDPH.</summary>
public static class ActesAutonomie
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<DemandeApaDeposee>(DeposerDemandeApa.Decide, Role.Evaluateur),
        Acte.De<AccuseReceptionApaEnvoye>(AccuserReceptionApa.Decide, Role.Evaluateur),
        Acte.De<DemandePiecesApaEnvoyee>(DemanderPiecesApa.Decide, Role.Evaluateur),
        Acte.De<DossierApaComplet>(EnregistrerDossierComplet.Decide, Role.Evaluateur),
        Acte.De<EvaluationApaRealisee>(EvaluerAutonomie.Decide, Role.Evaluateur),
        Acte.De<PlanAidePropose>(ProposerPlanAide.Decide, Role.Evaluateur),
        Acte.De<PlanAideAccepte>(AccepterPlanAide.Decide, Role.Evaluateur),
        Acte.De<PlanAideRefuse>(RefuserPlanAide.Decide, Role.Evaluateur),
        Acte.De<DecisionApaNotifiee>(NotifierDecisionApa.Decide, Role.Evaluateur),
        Acte.De<ApaUrgenceAttribuee>(AttribuerApaUrgence.Decide, Role.Evaluateur),
        Acte.De<DemandeRetiree>(RetirerDemande.Decide, Role.Evaluateur),
        Acte.De<DemandeMdphDeposee>(DeposerDemandeMdph.Decide, Role.Evaluateur),
        Acte.De<DecisionCdaphPrise>(PrendreDecisionCdaph.Decide, Role.Evaluateur),
    ];
}
