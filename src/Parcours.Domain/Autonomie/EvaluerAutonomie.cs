using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Évaluer la perte d'autonomie.</summary>
public static class EvaluerAutonomie
{
    /// <summary>Sans demande ce jour : une alerte.</summary>
    public static Decision Decide(EvaluationApaRealisee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .AlerterSansDemande(fait, personne)
            .Conclure();
}
