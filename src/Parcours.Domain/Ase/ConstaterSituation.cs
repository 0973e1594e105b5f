using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Constater la situation du jeune.</summary>
public static class ConstaterSituation
{
    /// <summary>Aucune règle propre : le constat peut suivre la sortie.</summary>
    public static Decision Decide(SituationJeuneConstatee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
