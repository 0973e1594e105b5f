using Parcours.Domain.Coffre;
using Xunit;

namespace Parcours.Domain.Tests.Coffre;

public sealed class NaissanceDeclareeTests
{
    [Theory]
    [InlineData("1984-05-12")]
    [InlineData("1984-05-00")]
    [InlineData("1984-00-00")]
    [InlineData("1984-02-29")]
    public void Elle_se_redit_comme_elle_fut_declaree(string ecrite) => Assert.Equal(ecrite, NaissanceDeclaree.Lire(ecrite).Naissance!.EnTexte);

    [Theory]
    [InlineData("1984-00-12")] // un jour sans mois
    [InlineData("1983-02-29")]
    [InlineData("1984-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("12/05/1984")]
    [InlineData("1984-5-12")]
    public void Une_date_impossible_est_refusee(string ecrite)
    {
        Assert.Null(NaissanceDeclaree.Lire(ecrite).Naissance);
        Assert.DoesNotContain(ecrite, NaissanceDeclaree.Lire(ecrite).Raison);
    }

    [Theory]
    [InlineData("1984-05-12", "1984-05-12", true)]
    [InlineData("1984-05-12", "1984-05-00", true)]
    [InlineData("1984-05-12", "1984-00-00", true)]
    [InlineData("1984-05-00", "1984-00-00", true)]
    [InlineData("1984-05-12", "1984-05-13", false)]
    [InlineData("1984-05-12", "1984-06-00", false)]
    [InlineData("1984-00-00", "1985-00-00", false)]
    public void Ce_qu_une_declaration_ignore_n_oppose_pas(string une, string autre, bool compatibles)
    {
        var (a, b) = (NaissanceDeclaree.Lire(une).Naissance!, NaissanceDeclaree.Lire(autre).Naissance!);
        Assert.Equal(compatibles, a.EstCompatible(b));
        Assert.Equal(compatibles, b.EstCompatible(a));
    }
}
