using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Communs;

public sealed class SuiviTests
{
    [Theory]
    [InlineData("2022-02-28", false)]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-05-31", true)]
    [InlineData("2022-06-01", false)]
    public void Le_debut_est_inclus_la_fin_exclue(string jour, bool enCours) =>
        Assert.Equal(enCours, Borne("2022-03-01", "2022-06-01").EstEnCoursLe(Le(jour)));

    [Theory]
    [InlineData("2022-01-01", "2022-02-28", false)]
    [InlineData("2022-01-01", "2022-03-01", true)]
    [InlineData("2022-05-31", "2022-12-31", true)]
    [InlineData("2022-06-01", "2022-12-31", false)]
    [InlineData("2022-04-01", "2022-04-01", true)]
    [InlineData("2022-04-02", "2022-04-01", false)]
    public void Un_jour_de_la_periode_suffit(string debut, string fin, bool enCours) =>
        Assert.Equal(enCours, Borne("2022-03-01", "2022-06-01").EstEnCoursUnJourDe(new(Le(debut), Le(fin))));

    [Fact]
    public void Commence_et_fini_le_meme_jour_il_n_a_couru_aucun_jour() =>
        Assert.False(Borne("2022-03-01", "2022-03-01").EstEnCoursUnJourDe(new(Le("2022-01-01"), Le("2022-12-31"))));

    [Fact]
    public void Sans_fin_il_court_toujours() => Assert.True(new Suivi(new(1, Orientation("2022-03-01")), null).EstEnCoursLe(Le("2099-01-01")));

    private static Suivi Borne(string debut, string fin) => new(new(1, Orientation(debut)), new(2, Cloture(fin)));
}
