using Parcours.Domain.Communs;

namespace Parcours.Domain.PremierAccueil;

/// <summary>Consigner l'engagement d'un lieu. Un lieu qui s'engage de nouveau ne compte qu'une fois.</summary>
public static class SignerCharte
{
    /// <summary>Ne lit rien d'autre que le fait ; refuse un engagement fini avant d'avoir commencé.</summary>
    public static Decision Decide(CharteSignee fait, DossierPersonne lieu, Contexte contexte) =>
        new Examen(fait, DossierPersonne.Inconnue, contexte)
            .Refuser(fait.FinEngagement < fait.DateEffet, new("engagement-inverse", "La fin de l'engagement précède sa signature.", "champs.csv"))
            .Conclure();
}
