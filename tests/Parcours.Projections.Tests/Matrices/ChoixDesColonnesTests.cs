using NodaTime;
using Parcours.Projections.Matrices;
using Xunit;

namespace Parcours.Projections.Tests.Matrices;

public sealed class ChoixDesColonnesTests
{
    private static readonly Matrice Matrice = CatalogueMatrices.Embarque.Trouver("calpae-2022")!;
    private static readonly LocalDate Aujourdhui = new(2022, 6, 15);

    [Fact]
    public void Sans_rien_demander_les_colonnes_publiees()
    {
        var choix = Choisir(null, null);
        Assert.Equal(Matrice.Arretes, choix.Arretes);
        Assert.Equal(2022, choix.AnneeDesCibles);
    }

    [Fact]
    public void Une_annee_suit_les_arretes_des_annees_anterieures()
    {
        var choix = Choisir(2021, new(2022, 3, 31));
        Assert.Equal(["2018", "2019", "2020", "2021"], choix.Arretes.Select(arrete => arrete.Titre));
        Assert.Equal([new(2018, 12, 31), new(2019, 12, 31), new(2020, 12, 31), new LocalDate(2022, 3, 31)], choix.Arretes.Select(arrete => arrete.ArreteLe));
        Assert.Equal("2021", choix.Arretes[^1].Cle);
        Assert.Equal(2021, choix.AnneeDesCibles);
    }

    [Theory]
    [InlineData(2021, 2021, 12, 31)]
    [InlineData(2022, 2022, 6, 15)]
    public void Sans_date_une_annee_s_arrete_a_sa_fin_ou_aujourd_hui(int annee, int a, int mois, int jour) =>
        Assert.Equal(new LocalDate(a, mois, jour), Choisir(annee, null).Arretes[^1].ArreteLe);

    [Fact]
    public void Une_date_seule_recalcule_les_periodes_deja_commencees()
    {
        var choix = Choisir(null, new(2020, 6, 30));
        Assert.Equal(["2018", "2019", "2020"], choix.Arretes.Select(arrete => arrete.Titre));
        Assert.All(choix.Arretes, arrete => Assert.Equal(new LocalDate(2020, 6, 30), arrete.ArreteLe));
    }

    [Theory]
    [InlineData(2023, null)]
    [InlineData(2022, "2021-12-31")]
    [InlineData(22, null)]
    [InlineData(null, "2017-12-31")]
    public void Une_periode_qui_n_a_pas_commence_est_refusee(int? annee, string? aLaDate)
    {
        LocalDate? jour = aLaDate is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(aLaDate).Value;
        var (choix, refus) = ChoixDesColonnes.De(Matrice, annee, jour, null, Aujourdhui);
        Assert.Null(choix);
        Assert.NotNull(refus);
    }

    private static ChoixDesColonnes Choisir(int? annee, LocalDate? aLaDate) => ChoixDesColonnes.De(Matrice, annee, aLaDate, null, Aujourdhui).Choix!;
}
