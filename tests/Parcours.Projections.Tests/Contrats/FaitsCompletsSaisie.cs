using Parcours.Domain.Communs;
using Parcours.Domain.Saisies;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait complet de chaque type de saisie.</summary>
internal static class FaitsCompletsSaisie
{
    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new IndicateurSaisi("GAR-05", new(2021, 1, 1), new(2021, 12, 31), 59.5m, "TAS-CL", OrigineDeSaisie.PoleEmploi)
            { Episode = new(Dispositif.Saisie, ""), DateEffet = new(2022, 3, 15) },
    ];
}
