using Parcours.Domain.Communs;

namespace Parcours.Domain.Prevention;

/// <summary>Consigner une action de prévention spécialisée. La redire un autre jour est admis : le comptage prend le jeune une fois (R9).</summary>
public static class MenerAction
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(ActionPreventionSpecialisee fait, DossierPersonne jeune, Contexte contexte) =>
        new Examen(fait, jeune, contexte).Conclure();
}
