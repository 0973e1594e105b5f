using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Tests.Rsa;

/// <summary>Deux régimes de sanction, aux nombres de R. 262-68 cités par la référence (B1).</summary>
internal static class BaremesDEssai
{
    public static Baremes DeuxRegimes { get; } = Baremes.Aucun with
    {
        Sanctions =
        [
            new(new LocalDate(2009, 6, 1), new(null, 80, 1, 3), new(null, null, 1, 4), 50, "R. 262-68 CASF"),
            new(new LocalDate(2025, 6, 1), new(30, null, 1, 2), new(30, null, 1, 4), 50, "R. 262-68 CASF"),
        ],
    };
}
