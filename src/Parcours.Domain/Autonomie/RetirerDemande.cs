using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Retirer une demande d'APA ou à la MDPH : ferme l'épisode (R8).</summary>
public static class RetirerDemande
{
    /// <summary>Refuse un retrait sans demande à cette date : antérieur, il effacerait la demande de tout chiffre (R8). Après la décision : une alerte.</summary>
    public static Decision Decide(DemandeRetiree fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(!(Demande.DebutDe(fait.Episode, personne) <= fait.DateEffet), Demande.RetraitSansDemande)
            .Alerter(personne.Faits<Fait>(fait.Episode).Any(connu => connu is DecisionApaNotifiee or DecisionCdaphPrise && connu.DateEffet < fait.DateEffet), "retrait-apres-decision",
                "La demande est retirée après la décision.")
            .Conclure();
}
