using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Démarrer l'accompagnement global, ou en changer le conseiller.</summary>
public static class DebuterAccompagnement
{
    /// <summary>Un démarrage avant toute orientation, ou répété, est une alerte.</summary>
    public static Decision Decide(AccompagnementGlobalDebute fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Debuter<AccompagnementGlobalOriente, AccompagnementGlobalDebute>(fait, personne).Conclure();
}
