using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Clore le droit : ferme l'épisode (R8).</summary>
public static class CloreDroit
{
    /// <summary>Refuse une clôture sans ouverture à cette date : antérieure, elle effacerait l'entrée de tout chiffre (R8).</summary>
    public static Decision Decide(DroitRsaClos fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(personne.DebutDe(fait.Episode) is not { } debut || fait.DateEffet < debut, new("cloture-sans-ouverture",
                "L'épisode n'a pas d'ouverture connue à cette date : rien à clore.", "B0", DependDUnAutreFait: true))
            .Conclure();
}
