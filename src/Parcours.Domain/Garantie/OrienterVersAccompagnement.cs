using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Orienter vers l'accompagnement global : ouvre un épisode.</summary>
public static class OrienterVersAccompagnement
{
    /// <summary>Refuse d'orienter deux fois dans un épisode ; un autre épisode encore ouvert est une alerte.</summary>
    public static Decision Decide(AccompagnementGlobalOriente fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Orienter<AccompagnementGlobalDebute>(fait, personne).Conclure();
}
