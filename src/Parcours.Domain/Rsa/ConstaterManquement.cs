using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Constater un manquement (L. 262-37 CASF).</summary>
public static class ConstaterManquement
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(ManquementConstate fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
