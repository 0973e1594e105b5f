using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Clore le droit : ferme l'épisode (R8).</summary>
public static class CloreDroit
{
    /// <summary>Refuse une clôture sans ouverture.</summary>
    public static Decision Decide(DroitRsaClos fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(personne.DebutDe(fait.Episode) is null, new("cloture-sans-ouverture",
                "L'épisode n'a pas d'ouverture connue : rien à clore.", "B0", DependDUnAutreFait: true))
            .Conclure();
}
