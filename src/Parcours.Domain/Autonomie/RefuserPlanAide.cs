using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Constater que la personne refuse le plan d'aide.</summary>
public static class RefuserPlanAide
{
    /// <summary>Refuse un plan déjà accepté.</summary>
    public static Decision Decide(PlanAideRefuse fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(PlanAide.EstContredit<PlanAideAccepte>(fait, personne), PlanAide.AccepteEtRefuse)
            .AlerterSansPlan(fait, personne)
            .Conclure();
}
