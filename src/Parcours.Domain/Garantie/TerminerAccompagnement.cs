using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Terminer l'accompagnement global : ferme l'épisode (R8).</summary>
public static class TerminerAccompagnement
{
    /// <summary>Refuse une fin sans orientation ni démarrage à cette date.</summary>
    public static Decision Decide(AccompagnementGlobalTermine fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Terminer<AccompagnementGlobalOriente, AccompagnementGlobalDebute>(fait, personne).Conclure();
}
