using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.PremierAccueil.Formules;

/// <summary>Les formules du premier accueil : chacune juge un fait à la fois.</summary>
public static class FormulesPremierAccueil
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<FaitsSemblables>> Toutes { get; } = [Passages.DansLaPeriode, LieuxEngages.AuDernierJour];
}
