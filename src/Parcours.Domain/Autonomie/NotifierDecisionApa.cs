using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Notifier la décision sur l'APA.</summary>
public static class NotifierDecisionApa
{
    /// <summary>
    /// Avant le dossier complet, de nature ou de GIR différents de ce qui est connu, accordée hors des GIR qui ouvrent droit : de
    /// simples alertes. L'équipe peut retenir un autre GIR que l'évaluation.
    /// </summary>
    public static Decision Decide(DecisionApaNotifiee fait, DossierPersonne personne, Contexte contexte)
    {
        var complets = personne.Faits<DossierApaComplet>(fait.Episode).ToList();
        var evaluation = personne.Faits<EvaluationApaRealisee>(fait.Episode).Where(e => e.DateEffet <= fait.DateEffet)
            .OrderBy(e => e.DateEffet).LastOrDefault();
        return new Examen(fait, personne, contexte)
            .Alerter(!complets.Exists(complet => complet.DateEffet <= fait.DateEffet), "decision-avant-dossier-complet",
                "La décision précède le dossier complet, ou aucun n'est connu.")
            .Alerter(complets.Count > 0 && !complets.Exists(complet => complet.NatureRetenue == fait.NatureRetenue), "nature-differente-du-dossier",
                "La nature de la décision n'est pas celle du dossier complet, que les chiffres lisent.")
            .Alerter(fait.Sens is SensDecision.Accord && !contexte.Baremes.OuvreDroit(fait.Gir, fait.DateEffet), "accord-hors-droit",
                "Le GIR retenu n'ouvre pas droit à l'APA.")
            .Alerter(evaluation is not null && evaluation.Gir != fait.Gir, "gir-different-de-l-evaluation",
                "Le GIR retenu n'est pas celui de la dernière évaluation.")
            .AlerterSecondeDecision(fait, personne)
            .Conclure();
    }
}
