using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Terminer la garantie d'activité : ferme l'épisode (R8).</summary>
public static class TerminerGarantie
{
    /// <summary>Refuse une fin sans orientation ni démarrage à cette date.</summary>
    public static Decision Decide(GarantieActiviteTerminee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Terminer<GarantieActiviteOrientee, GarantieActiviteDebutee>(fait, personne).Conclure();
}
