using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Reference.Formules;

/// <summary>Les formules du référent de parcours.</summary>
public static class FormulesReference
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<PersonneReference>> Toutes { get; } =
    [
        SuivisParReferent.DansLaPeriode,
        SuivisParReferent.AuDernierJour,
        PresenceAuxInstances.Partenaires,
        PresenceAuxInstances.Personne,
        EvolutionsPositives.Formule,
    ];
}
