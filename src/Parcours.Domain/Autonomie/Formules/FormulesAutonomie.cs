using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Autonomie.Formules;

/// <summary>Les formules de l'APA et de la PCH.</summary>
public static class FormulesAutonomie
{
    /// <summary>Celles qui lisent les demandes d'APA.</summary>
    public static IReadOnlyList<Formule<PersonneAutonomie>> Apa { get; } =
        [DecisionDansLeDelai.Apa, DelaiDeDecision.Formule, AccuseDansLeDelai.Formule, AvanceDue.Formule];

    /// <summary>Celles qui lisent les demandes à la MDPH.</summary>
    public static IReadOnlyList<Formule<PersonneAutonomie>> Pch { get; } = [DecisionDansLeDelai.Pch];
}
