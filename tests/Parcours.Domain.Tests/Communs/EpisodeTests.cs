using Parcours.Domain.Communs;
using Xunit;

namespace Parcours.Domain.Tests.Communs;

public sealed class EpisodeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(9, 10)]
    [InlineData(10, 9)]
    [InlineData(99, 100)]
    [InlineData(21, 12)]
    [InlineData(999_999_999, 1)]
    public void Les_rangs_se_comparent_comme_des_nombres(int a, int b) =>
        Assert.Equal(a.CompareTo(b), Math.Sign(Episode.ComparerRangs(Episode.Rsa($"{a}"), Episode.Rsa($"{b}"))));
}
