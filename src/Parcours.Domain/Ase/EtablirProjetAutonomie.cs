using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Établir le projet d'accès à l'autonomie, partie du projet pour l'enfant (B2).</summary>
public static class EtablirProjetAutonomie
{
    /// <summary>Sans accueil à cette date : une alerte.</summary>
    public static Decision Decide(ProjetAccesAutonomieEtabli fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!ParcoursAse.De(personne).EstPrisEnCharge(fait.DateEffet), "projet-sans-accueil", "Aucun accueil n'est connu à cette date.")
            .Conclure();
}
