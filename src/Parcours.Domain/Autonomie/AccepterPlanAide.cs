using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Constater que la personne accepte le plan d'aide.</summary>
public static class AccepterPlanAide
{
    /// <summary>Refuse un plan déjà refusé.</summary>
    public static Decision Decide(PlanAideAccepte fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(PlanAide.EstContredit<PlanAideRefuse>(fait, personne), PlanAide.AccepteEtRefuse)
            .AlerterSansPlan(fait, personne)
            .Conclure();
}
