using Parcours.Domain.Communs;
using Parcours.Domain.PremierAccueil;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait complet de chaque type de premier accueil.</summary>
internal static class FaitsCompletsPremierAccueil
{
    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new AccueilRealise(true, "TAS-CL", true, ThemeDAccueil.Logement)
            { Episode = new(Dispositif.PremierAccueil, ""), DateEffet = new(2022, 3, 15) },
        new CharteSignee(new("0192f0c0-0000-7000-8000-000000000003"), false, new(2024, 12, 31))
            { Episode = new(Dispositif.PremierAccueil, ""), DateEffet = new(2022, 3, 15) },
    ];
}
