using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Démarrer la garantie d'activité.</summary>
public static class DebuterGarantie
{
    /// <summary>Un démarrage avant toute orientation, ou répété, est une alerte.</summary>
    public static Decision Decide(GarantieActiviteDebutee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Debuter<GarantieActiviteOrientee, GarantieActiviteDebutee>(fait, personne).Conclure();
}
