using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Révoquer la personne lien.</summary>
public static class RevoquerPersonneLien
{
    /// <summary>Refuse sans désignation en vigueur à cette date.</summary>
    public static Decision Decide(PersonneLienRevoquee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(!ParcoursAse.De(personne).APersonneLien(fait.DateEffet), new("personne-lien-inconnue",
                "Aucune personne lien n'est désignée à cette date.", "B2", DependDUnAutreFait: true))
            .Conclure();
}
