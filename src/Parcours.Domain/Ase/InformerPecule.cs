using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Informer le jeune de son pécule (L. 543-3 CSS).</summary>
public static class InformerPecule
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(PeculeInforme fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
