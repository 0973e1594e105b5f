using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Rendre l'avis de l'équipe pluridisciplinaire (L. 262-37 CASF).</summary>
public static class RendreAvis
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(AvisEquipeRendu fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
