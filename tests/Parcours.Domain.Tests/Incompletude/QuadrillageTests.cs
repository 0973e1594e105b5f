using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Incompletude;

public sealed class QuadrillageTests
{
    private static readonly LocalDate Ouverture = new(2010, 1, 1);

    [Fact]
    public void Une_annee_a_ses_mois_pour_tranches()
    {
        var quadrillage = De("2021-01-01", "2021-12-31", "2022-01-05")!;
        Assert.Equal(12, quadrillage.Propres);
        Assert.Equal(24, quadrillage.Tranches.Count);
        Assert.Equal(new Periode(Le("2021-12-01"), Le("2021-12-31")), quadrillage.Tranches[0]);
        Assert.Equal(new Periode(Le("2021-02-01"), Le("2021-02-28")), quadrillage.Tranches[10]);
        Assert.Equal(new Periode(Le("2020-01-01"), Le("2020-01-31")), quadrillage.Tranches[23]);
        Assert.Equal([Le("2022-01-05"), Le("2021-12-05"), Le("2021-11-05")], quadrillage.Echelons.Take(3));
        Assert.Equal((1.0, null), (quadrillage.PartDeLaDerniere, quadrillage.Avant));
    }

    [Fact]
    public void Une_semaine_se_compare_aux_memes_jours_des_autres_mois()
    {
        var quadrillage = De("2021-10-04", "2021-10-10", "2021-10-20")!;
        Assert.Equal(1, quadrillage.Propres);
        Assert.Equal([new(Le("2021-10-04"), Le("2021-10-10")), new Periode(Le("2021-09-04"), Le("2021-09-10"))], quadrillage.Tranches.Take(2));
    }

    [Fact]
    public void La_derniere_tranche_ne_compte_que_pour_sa_part()
    {
        // Du 17 octobre au 30 novembre : novembre entier, et quinze jours des trente et un d'octobre.
        var quadrillage = De("2021-10-17", "2021-11-30", "2021-12-02")!;
        Assert.Equal(2, quadrillage.Propres);
        Assert.Equal(15.0 / 31, quadrillage.PartDeLaDerniere, 1e-12);
        Assert.Equal(1, quadrillage.Part(0));
    }

    [Fact]
    public void Ce_qui_precede_les_tranches_en_est_a_part()
    {
        var quadrillage = De("2018-06-01", "2021-12-31", "2022-01-05")!;
        Assert.Equal(24, quadrillage.Propres);
        Assert.Equal(new Periode(Le("2018-06-01"), Le("2019-12-31")), quadrillage.Avant);
    }

    [Fact]
    public void Rien_ne_se_compare_d_avant_l_ouverture_du_journal()
    {
        var quadrillage = De("2021-01-01", "2021-12-31", "2022-01-05", ouverture: "2021-07-01")!;
        Assert.Equal(6, quadrillage.Tranches.Count);
        Assert.Equal(3, quadrillage.Retards);
        Assert.Equal(new Periode(Le("2021-01-01"), Le("2021-06-30")), quadrillage.Avant);
        Assert.Equal(5, De("2021-01-01", "2021-12-31", "2022-01-05", ouverture: "2021-07-02")!.Tranches.Count);
    }

    [Theory]
    // Une période est complète un an après son dernier jour, pas la veille.
    [InlineData("2021-12-31", "2022-12-30", true)]
    [InlineData("2021-12-31", "2022-12-31", false)]
    // Ni passée, ni commencée.
    [InlineData("2021-12-31", "2020-12-31", false)]
    public void Seule_une_periode_recente_peut_manquer_de_faits(string fin, string connaissance, bool peutManquer)
    {
        var effets = new Periode(Le("2021-01-01"), Le(fin));
        Assert.Equal(peutManquer, Quadrillage.PeutManquer(effets, LocalDate.MaxIsoValue, Le(connaissance)));
        Assert.Equal(peutManquer, Quadrillage.De(effets, LocalDate.MaxIsoValue, Le(connaissance), Ouverture) is not null);
    }

    [Theory]
    // Ce qui n'est pas arrivé n'est pas en retard : ni après le jour connu, ni après le jour observé.
    [InlineData("2021-03-10", "2021-12-31", "2021-03-10")]
    [InlineData("2021-06-30", "2021-03-10", "2021-03-10")]
    [InlineData("2022-06-30", "2022-06-30", "2021-12-31")]
    public void La_periode_s_arrete_a_ce_qui_est_echu(string connaissance, string observation, string fin) => Assert.Equal(
        Le(fin), Quadrillage.De(new(Le("2021-01-01"), Le("2021-12-31")), Le(observation), Le(connaissance), Ouverture)!.Tranches[0].Fin);

    /// <summary>Sur des jours quelconques : des tranches disjointes, à rebours, chacune échue à son échelon.</summary>
    [Fact]
    public void Les_tranches_sont_disjointes_et_echues_a_leur_echelon() => Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 800], Gen.Int[0, 300]).Sample((debut, duree, age) =>
    {
        var effets = new Periode(Ouverture.PlusDays(3000 + debut), Ouverture.PlusDays(3000 + debut + duree));
        var quadrillage = Quadrillage.De(effets, LocalDate.MaxIsoValue, effets.Fin.PlusDays(age), Ouverture)!;
        for (var rang = 0; rang < quadrillage.Tranches.Count; rang++)
        {
            Assert.True(quadrillage.Tranches[rang].Debut <= quadrillage.Tranches[rang].Fin);
            Assert.True(quadrillage.Tranches[rang].Fin <= quadrillage.Echelons[rang]);
            if (rang > 0) Assert.True(quadrillage.Tranches[rang].Fin < quadrillage.Tranches[rang - 1].Debut);
        }
        Assert.Equal(effets.Debut, quadrillage.Avant?.Debut ?? (quadrillage.Propres == 1 ? effets.Debut : LocalDate.Max(effets.Debut, quadrillage.Tranches[quadrillage.Propres - 1].Debut)));
    }, iter: 2000, threads: 1);

    private static Quadrillage? De(string debut, string fin, string connaissance, string? ouverture = null) =>
        Quadrillage.De(new(Le(debut), Le(fin)), Le(connaissance), Le(connaissance), ouverture is null ? Ouverture : Le(ouverture));
}
