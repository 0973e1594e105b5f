using Parcours.Domain.Communs;

namespace Parcours.Domain.Reference;

/// <summary>Désigner un référent de parcours, ou en changer.</summary>
public static class DesignerReferent
{
    /// <summary>Refuse une désignation que la personne n'a pas acceptée, d'où qu'elle vienne : c'est le fondement de l'accès du référent (A2, B4).</summary>
    public static Decision Decide(ReferentParcoursDesigne fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(!fait.AccordPersonne, new("designation-sans-accord", "Un référent de parcours ne se désigne qu'avec l'accord de la personne.", "B4"))
            .Conclure();
}
