using Parcours.Domain.Coffre;
using Xunit;

namespace Parcours.Domain.Tests.Coffre;

public sealed class ClesDeRechercheTests
{
    [Theory]
    [InlineData("1984-05-12", "1984-05-12", true)]
    [InlineData("1984-05-00", "1984-05-12", true)]
    [InlineData("1984-00-00", "1984-05-12", true)]
    [InlineData("1984-05-12", "1984-05-00", true)]
    [InlineData("1984-05-12", "1984-00-00", true)]
    [InlineData("1984-05-12", "1984-05-13", false)]
    [InlineData("1985-05-12", "1984-05-12", false)]
    public void Une_naissance_partielle_trouve_et_se_trouve(string declaree, string cherchee, bool trouve) => Assert.Equal(trouve,
        ClesDeRecherche.De(new("Morel") { Naissance = Lue(declaree) }).Intersect(ClesDeRecherche.Du("Morel", Lue(cherchee))).Any());

    [Fact]
    public void Le_nom_d_usage_trouve_aussi() =>
        Assert.NotEmpty(ClesDeRecherche.De(new("Morel") { NomDUsage = "Petit", Naissance = Lue("1984-05-12") }).Intersect(ClesDeRecherche.Du("petit", Lue("1984-05-12"))));

    [Fact]
    public void Sans_nir_ni_naissance_rien_ne_se_cherche() => Assert.Empty(ClesDeRecherche.De(new("Morel")));

    [Fact]
    public void Un_nir_ne_se_confond_pas_avec_un_nom()
    {
        var nir = Nir.Lire("2550814168025").Nir!;
        Assert.Equal([ClesDeRecherche.DuNir(nir)], ClesDeRecherche.De(new("Morel") { Nir = nir }));
    }

    private static NaissanceDeclaree Lue(string texte) => NaissanceDeclaree.Lire(texte).Naissance!;
}
