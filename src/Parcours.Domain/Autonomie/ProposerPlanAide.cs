using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Proposer un plan d'aide.</summary>
public static class ProposerPlanAide
{
    /// <summary>Sans évaluation ce jour : une alerte.</summary>
    public static Decision Decide(PlanAidePropose fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!personne.Faits<EvaluationApaRealisee>(fait.Episode).Any(evaluation => evaluation.DateEffet <= fait.DateEffet), "plan-avant-evaluation",
                "Le plan d'aide précède l'évaluation, ou aucune n'est connue.")
            .Conclure();
}
