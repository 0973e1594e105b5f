using Parcours.Domain.Communs;

namespace Parcours.Domain.Formation;

/// <summary>Consigner une formation suivie. Se former deux fois au même thème est admis : le comptage prend l'agent une fois (R9).</summary>
public static class SuivreFormation
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(FormationSuivie fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Conclure();
}
