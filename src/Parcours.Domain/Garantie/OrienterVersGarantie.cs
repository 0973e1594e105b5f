using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Orienter vers la garantie d'activité : ouvre un épisode.</summary>
public static class OrienterVersGarantie
{
    /// <summary>Refuse d'orienter deux fois dans un épisode ; un autre épisode encore ouvert est une alerte.</summary>
    public static Decision Decide(GarantieActiviteOrientee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Orienter<GarantieActiviteDebutee>(fait, personne).Conclure();
}
