using Parcours.Domain.Communs;

namespace Parcours.Domain.PremierAccueil;

/// <summary>Consigner l'engagement d'un lieu. Un lieu qui s'engage de nouveau ne compte qu'une fois.</summary>
public static class SignerCharte
{
    /// <summary>Ne lit rien d'autre que le fait ; un engagement fini avant d'avoir commencé est une alerte.</summary>
    public static Decision Decide(CharteSignee fait, DossierPersonne lieu, Contexte contexte) =>
        new Examen(fait, DossierPersonne.Inconnue, contexte)
            .Alerter(fait.FinEngagement < fait.DateEffet, "engagement-inverse", "La fin de l'engagement précède sa signature : il n'est jamais en vigueur.")
            .Conclure();
}
