using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Incompletude;

public sealed class ResteAVenirTests
{
    private static readonly Periode Octobre = new(Le("2021-10-01"), Le("2021-10-31"));

    [Fact]
    public void Des_faits_sus_le_jour_meme_ne_laissent_rien_a_venir()
    {
        var histoire = Chaque("2019-01-01", "2021-11-05", 0);
        Assert.Null(histoire.Estimer(Octobre, Le("2021-11-05")).Reste!.Pour(31));
    }

    /// <summary>Un fait par jour, su quinze jours après : au 5 novembre, ceux d'après le 21 octobre manquent, comme les mois d'avant.</summary>
    [Fact]
    public void Un_retard_constant_se_retrouve()
    {
        var histoire = Chaque("2019-01-01", "2021-11-30", 15);
        var (_, reste, _) = histoire.Estimer(Octobre, Le("2021-11-05"));
        var connus = histoire.Connus(Octobre, Le("2021-11-05"));
        var estime = Assert.IsType<AVenir.Estime>(reste!.Pour(connus));
        Assert.Equal(21, connus);
        Assert.Equal(10, estime.Attendus);
        Assert.InRange(10, estime.De, estime.A);
    }

    [Fact]
    public void Une_periode_ancienne_est_complete() =>
        Assert.Null(Chaque("2019-01-01", "2022-11-30", 15).Estimer(Octobre, Le("2022-10-31")).Quadrillage);

    [Fact]
    public void Passe_le_plus_long_retard_il_ne_manque_rien() =>
        Assert.Null(Chaque("2019-01-01", "2021-12-31", 15).Estimer(Octobre, Le("2021-11-15")).Reste!.Pour(31));

    [Fact]
    public void La_veille_du_plus_long_retard_il_manque_encore_le_dernier_jour() =>
        Assert.Equal(1, Assert.IsType<AVenir.Estime>(Chaque("2019-01-01", "2021-12-31", 15).Estimer(Octobre, Le("2021-11-14")).Reste!.Pour(30)).Attendus);

    [Fact]
    public void Une_histoire_de_moins_de_six_mois_ne_dit_rien()
    {
        var histoire = Chaque("2019-01-01", "2021-12-31", 15);
        Assert.Equal(RaisonDeNePasEstimer.HistoireTropCourte, histoire.Estimer(Octobre, Le("2021-11-05"), ouverture: Le("2021-05-02")).Raison);
        Assert.NotNull(histoire.Estimer(Octobre, Le("2021-11-05"), ouverture: Le("2021-05-01")).Reste);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Trop_peu_de_faits_ne_disent_rien(int combien, bool seDit)
    {
        // Hors de la période, qui n'enseigne rien, et connus assez tôt pour être tous de la base.
        var faits = Enumerable.Range(0, combien).Select(i => Le("2021-09-20").PlusDays(-7 * i)).Append(Le("2021-10-02")).Select(jour => (jour, jour.PlusDays(10)));
        var (_, reste, raison) = new HistoireDeRetards([.. faits]).Estimer(Octobre, Le("2021-11-05"));
        Assert.Equal(seDit, reste is not null);
        Assert.Equal(seDit ? null : RaisonDeNePasEstimer.HistoireTropCourte, raison);
    }

    /// <summary>Un fichier mensuel, reçu le 5 : la veille, d'ordinaire rien n'est connu du mois ; le jour même, tout l'est.</summary>
    [Fact]
    public void Un_fichier_mensuel_manque_la_veille_et_rien_le_jour_meme()
    {
        var histoire = new HistoireDeRetards([.. Jours("2019-01-01", "2021-12-31").Select(jour => (jour, new LocalDate(jour.Year, jour.Month, 5).PlusMonths(1)))]);
        Assert.Equal(RaisonDeNePasEstimer.TropRecent, histoire.Estimer(Octobre, Le("2021-11-04")).Raison);
        Assert.Null(histoire.Estimer(Octobre, Le("2021-11-05")).Reste!.Pour(31));
    }

    /// <summary>Le fichier d'octobre n'est pas arrivé, alors que les précédents l'étaient : zéro n'annonce pas zéro.</summary>
    [Fact]
    public void Un_mois_vide_par_accident_ne_se_donne_pas_pour_complet()
    {
        var histoire = new HistoireDeRetards([.. Jours("2019-01-01", "2021-12-31").Select(jour =>
            (jour, Octobre.Contient(jour) ? Le("2021-12-05") : jour.PlusDays(jour.Day % 9)))]);
        Assert.Equal(RaisonDeNePasEstimer.RienDeConnu, histoire.Estimer(Octobre, Le("2021-11-05")).Raison);
    }

    [Fact]
    public void Un_chiffre_nul_n_annonce_rien_que_si_l_on_connait_peu()
    {
        // Un fait manque pour deux connus : zéro est sans doute vrai. Deux pour un : rien n'en est dit.
        Assert.Null(Chaque("2019-01-01", "2021-11-30", 15).Estimer(Octobre, Le("2021-11-05")).Reste!.Pour(0));
        Assert.Equal(new AVenir.NonEstime(RaisonDeNePasEstimer.RienDeConnu), Chaque("2019-01-01", "2021-11-30", 25).Estimer(Octobre, Le("2021-11-05")).Reste!.Pour(0));
    }

    /// <summary>Rien de ce qui s'apprend après ne change l'estimation d'avant.</summary>
    [Fact]
    public void L_avenir_ne_change_pas_une_estimation_passee() => Gen.Int[0, 10_000].Sample(graine =>
    {
        var histoire = AuSort(graine);
        var jour = Le("2021-11-05").PlusDays(graine % 20);
        var connue = new HistoireDeRetards([.. histoire.Faits.Where(fait => fait.Connu <= jour)]);
        Assert.Equal(connue.Estimer(Octobre, jour).Reste, histoire.Estimer(Octobre, jour).Reste);
    }, iter: 40, threads: 1);

    /// <summary>Quatre siècles après, jour pour jour le même calendrier : la même estimation.</summary>
    [Fact]
    public void Tout_decaler_ne_change_rien() => Gen.Int[0, 10_000].Sample(graine =>
    {
        const int QuatreSiecles = 146_097;
        var histoire = AuSort(graine);
        var plusTard = new HistoireDeRetards([.. histoire.Faits.Select(fait => (fait.Effet.PlusDays(QuatreSiecles), fait.Connu.PlusDays(QuatreSiecles)))]);
        var periode = new Periode(Octobre.Debut.PlusDays(QuatreSiecles), Octobre.Fin.PlusDays(QuatreSiecles));
        Assert.Equal(histoire.Estimer(Octobre, Le("2021-11-05")).Reste, plusTard.Estimer(periode, Le("2021-11-05").PlusDays(QuatreSiecles)).Reste);
    }, iter: 20, threads: 1);

    [Fact]
    public void L_intervalle_contient_ce_qui_est_attendu() => Gen.Int[0, 10_000].Sample(graine =>
    {
        if (AuSort(graine).Estimer(Octobre, Le("2021-11-05")).Reste?.Pour(50) is not AVenir.Estime estime) return;
        Assert.InRange(estime.Attendus, estime.De, estime.A);
    }, iter: 40, threads: 1);

    private static HistoireDeRetards AuSort(int graine)
    {
        var sort = new Random(graine);
        return HistoireDeRetards.Tirer(sort, Le("2019-06-01"), Le("2021-11-30"), static (s, _) => HistoireDeRetards.Poisson(s, 1.5), jour => jour.PlusDays(HistoireDeRetards.Retard(sort, 12)));
    }

    private static HistoireDeRetards Chaque(string du, string au, int retard) => new([.. Jours(du, au).Select(jour => (jour, jour.PlusDays(retard)))]);

    private static IEnumerable<LocalDate> Jours(string du, string au)
    {
        for (var jour = Le(du); jour <= Le(au); jour = jour.PlusDays(1)) yield return jour;
    }
}
