using Parcours.Domain.Communs;

namespace Parcours.Domain.Reference;

/// <summary>Mettre fin à l'accompagnement par un référent.</summary>
public static class TerminerSuivi
{
    /// <summary>Refuse une fin sans désignation en cours à cette date.</summary>
    public static Decision Decide(ReferentParcoursFini fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(!Designation.EstEnCours(personne, fait.DateEffet), new("fin-sans-designation",
                "Aucun référent n'est désigné à cette date : rien à finir.", "B0", DependDUnAutreFait: true))
            .Conclure();
}
