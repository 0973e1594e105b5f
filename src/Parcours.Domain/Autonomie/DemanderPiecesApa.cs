using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Demander les pièces manquantes (R. 232-23 CASF).</summary>
public static class DemanderPiecesApa
{
    /// <summary>Sans demande ce jour : une alerte.</summary>
    public static Decision Decide(DemandePiecesApaEnvoyee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .AlerterSansDemande(fait, personne)
            .Conclure();
}
