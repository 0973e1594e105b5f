using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Désigner la personne lien ; une nouvelle désignation remplace la précédente.</summary>
public static class DesignerPersonneLien
{
    /// <summary>Aucune règle propre : une personne lien n'a pas de base légale.</summary>
    public static Decision Decide(PersonneLienDesignee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
