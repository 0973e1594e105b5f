using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Réaliser un diagnostic.</summary>
public static class RealiserDiagnostic
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(DiagnosticRealise fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
