using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Désigner la personne de confiance : le mineur la choisit (L. 223-1-3).</summary>
public static class DesignerPersonneConfiance
{
    /// <summary>Désignée par un majeur : une alerte.</summary>
    public static Decision Decide(PersonneConfianceDesignee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(new AgesDuJeune(personne, contexte).EstMajeur(fait.DateEffet), "personne-confiance-d-un-majeur",
                "La personne de confiance est désignée par un mineur ; la personne est majeure à cette date.")
            .Conclure();
}
