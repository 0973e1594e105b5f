using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Prendre une décision de la CDAPH.</summary>
public static class PrendreDecisionCdaph
{
    /// <summary>Sans demande ce jour, ou après une première décision : de simples alertes.</summary>
    public static Decision Decide(DecisionCdaphPrise fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .AlerterSansDemande(fait, personne)
            .AlerterSecondeDecision(fait, personne)
            .Conclure();
}
