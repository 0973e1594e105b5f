using Parcours.Domain.Incompletude;
using Xunit;

namespace Parcours.Domain.Tests.Incompletude;

/// <summary>Quantiles relevés dans des tables imprimées, ou comptés à la main.</summary>
public sealed class LoiDuResteTests
{
    [Theory]
    // Poisson de moyenne 5 : P(X ≤ 1) = 0,0404, P(X ≤ 2) = 0,1247 ; P(X ≤ 8) = 0,9319, P(X ≤ 9) = 0,9682.
    [InlineData(5, 5, 2, 9)]
    // Géométrique de raison un demi : P(X ≤ n) = 1 − 2^−(n+1), soit 0,9375 à trois et 0,9688 à quatre.
    [InlineData(1, 2, 0, 4)]
    // Binomiale négative de deux échecs, un demi : P(X ≤ 5) = 0,9375, P(X ≤ 6) = 0,9648.
    [InlineData(2, 4, 0, 6)]
    public void Les_petits_nombres_se_comptent(double moyenne, double variance, int de, int a)
    {
        var loi = new LoiDuReste(moyenne, variance);
        Assert.Equal((de, a), (loi.Quantile(0.05), loi.Quantile(0.95)));
    }

    [Theory]
    // Gaussienne à un écart de cent : 10 000 ± 164,5, l'asymétrie y ajoutant trois dixièmes.
    [InlineData(10_000, 10_000, 9_836, 10_165)]
    [InlineData(1_000_000, 4_000_000, 996_711, 1_003_291)]
    public void Les_grands_nombres_se_developpent(double moyenne, double variance, int de, int a)
    {
        var loi = new LoiDuReste(moyenne, variance);
        Assert.InRange(loi.Quantile(0.05), de - 2, de + 2);
        Assert.InRange(loi.Quantile(0.95), a - 2, a + 2);
    }

    /// <summary>De part et d'autre du passage d'un calcul à l'autre, à cent millièmes près.</summary>
    [Fact]
    public void Les_deux_calculs_se_rejoignent()
    {
        var (compte, developpe) = (new LoiDuReste(599.9, 599.9), new LoiDuReste(600.1, 600.1));
        Assert.InRange(developpe.Quantile(0.05) - compte.Quantile(0.05), 0, 1);
        Assert.InRange(developpe.Quantile(0.95) - compte.Quantile(0.95), 0, 1);
    }
}
