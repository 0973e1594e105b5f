using Parcours.Domain.Communs;

namespace Parcours.Domain.Reference;

/// <summary>Constater l'évolution d'une situation.</summary>
public static class ConstaterEvolution
{
    /// <summary>Un constat sans référent désigné est une alerte.</summary>
    public static Decision Decide(EvolutionConstatee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!Designation.EstEnCours(personne, fait.DateEffet), Designation.Aucune, Designation.PhraseAucune)
            .Conclure();
}
