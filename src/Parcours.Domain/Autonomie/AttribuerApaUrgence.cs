using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Attribuer l'APA en urgence, à titre provisoire (L. 232-12 CASF).</summary>
public static class AttribuerApaUrgence
{
    /// <summary>Sans demande ce jour, ou après la décision : de simples alertes.</summary>
    public static Decision Decide(ApaUrgenceAttribuee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .AlerterSansDemande(fait, personne)
            .Alerter(personne.Faits<DecisionApaNotifiee>(fait.Episode).Any(decision => decision.DateEffet < fait.DateEffet), "urgence-apres-decision",
                "L'urgence est attribuée après la décision.")
            .Conclure();
}
