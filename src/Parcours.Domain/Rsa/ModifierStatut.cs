using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Modifier la soumission aux droits et devoirs en cours de droit (L. 262-28 CASF).</summary>
public static class ModifierStatut
{
    /// <summary>Un territoire inconnu est une alerte.</summary>
    public static Decision Decide(StatutDroitsDevoirsModifie fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .AlerterSiInconnu(fait.Territoire)
            .Conclure();
}
