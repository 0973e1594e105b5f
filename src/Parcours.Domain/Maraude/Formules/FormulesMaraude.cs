using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Maraude.Formules;

/// <summary>Les formules des maraudes.</summary>
public static class FormulesMaraude
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<FamilleRencontree>> Toutes { get; } =
    [
        FamillesRencontrees.PremiersContacts,
        FamillesRencontrees.Suivies,
        FamillesRencontrees.EnfantsSuivis,
        SuitesDesRencontres.MisesALAbri,
        SuitesDesRencontres.EnfantsALAbri,
        SuitesDesRencontres.DroitsOuverts,
    ];
}
