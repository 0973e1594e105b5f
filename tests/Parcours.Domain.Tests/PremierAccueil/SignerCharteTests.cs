using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.PremierAccueil.Lieu;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.PremierAccueil;

/// <summary>L'acte ne lit que son fait.</summary>
public sealed class SignerCharteTests
{
    [Fact]
    public void Un_lieu_peut_s_engager_de_nouveau() => EtantDonne(Charte("2022-03-01")).Quand(Charte("2022-03-01")).Alors(FaitsAttendus(Charte("2022-03-01")));

    [Theory]
    [InlineData("2022-02-28", false)]
    [InlineData("2022-03-01", true)]
    [InlineData(null, true)]
    public void Un_engagement_fini_avant_d_avoir_commence_est_une_alerte(string? fin, bool droit)
    {
        foreach (var situation in new[] { EtantDonne(), EtantDonne().ParLot() })
            situation.Quand(Charte("2022-03-01", fin: fin)).Alors(droit ? FaitsAttendus(Charte("2022-03-01", fin: fin)) : AlerteAttendue("engagement-inverse"));
    }
}
