using Parcours.Domain.Communs;

namespace Parcours.Domain.Reference;

/// <summary>Constater qu'une instance de coordination s'est tenue.</summary>
public static class TenirInstance
{
    /// <summary>Refuse plus de présents que de convoqués ; une instance sans référent désigné est une alerte.</summary>
    public static Decision Decide(InstanceTenue fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(fait.PartenairesPresents > fait.PartenairesConvoques, new("presents-non-convoques",
                "Les partenaires présents sont plus nombreux que les convoqués."))
            .Alerter(!Designation.EstEnCours(personne, fait.DateEffet), Designation.Aucune, Designation.PhraseAucune)
            .Conclure();
}
