using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Consigner la reprise du droit : une reprise après suspension reste dans l'épisode (B1).</summary>
public static class ReprendreDroit
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(DroitRsaRepris fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
