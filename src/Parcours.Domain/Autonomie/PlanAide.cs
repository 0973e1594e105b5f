using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Règles communes aux réponses à un plan d'aide. Refusé, le plan peut être repris et proposé de nouveau (R. 232-7 CASF).</summary>
internal static class PlanAide
{
    public static Refus AccepteEtRefuse { get; } = new("plan-accepte-et-refuse",
        "Un même plan d'aide ne peut être à la fois accepté et refusé.", "B3", DependDUnAutreFait: true);

    public static Examen AlerterSansPlan(this Examen examen, Fait reponse, DossierPersonne personne) =>
        examen.Alerter(!personne.Faits<PlanAidePropose>(reponse.Episode).Any(plan => plan.DateEffet <= reponse.DateEffet), "plan-non-propose",
            "Aucun plan d'aide n'est proposé à cette date.");

    /// <summary>
    /// Une réponse contraire est donnée au même plan : entre la proposition qui précède et celle qui suit. Dite la dernière, la
    /// réponse vient après ce qui est déjà connu du même jour (R1).
    /// </summary>
    public static bool EstContredit<TContraire>(Fait reponse, DossierPersonne personne) where TContraire : Fait
    {
        var contredit = false;
        foreach (var connu in personne.Connus.Where(connu => connu.Fait.Episode == reponse.Episode).OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre))
        {
            if (connu.Fait is TContraire) contredit = true;
            else if (connu.Fait is PlanAidePropose && connu.Fait.DateEffet <= reponse.DateEffet) contredit = false;
            else if (connu.Fait is PlanAidePropose) break;
        }
        return contredit;
    }
}
