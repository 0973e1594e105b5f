using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Réaliser le diagnostic conjoint du réexamen (L. 262-31 CASF).</summary>
public static class RealiserDiagnosticConjoint
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(DiagnosticConjointRealise fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
