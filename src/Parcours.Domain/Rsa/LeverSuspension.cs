using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Lever une suspension : fin immédiate si la personne se conforme (R. 262-68-6 CASF).</summary>
public static class LeverSuspension
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(SuspensionLevee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
