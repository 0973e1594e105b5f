using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Ase;

/// <summary>Une cohorte par âge : recrutée à la date de naissance, jugée sur les seuls jeunes suivis.</summary>
public sealed class LectureCohorteAseTests(BaseDEssais essais)
{
    [Fact]
    public async Task Qui_n_a_que_sa_naissance_n_est_pas_compte_et_le_chiffre_est_celui_des_jeunes_suivis()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(
            Depot("p1-n", Naissance("2010-01-01", "2004-02-29"), "p1"), Depot("p1-a", Accueil("2019-01-07"), "p1"), Depot("p1-i", Inscription("2021-06-01"), "p1"),
            Depot("p2-n", Naissance("2010-01-01", "2004-03-01"), "p2"), Depot("p2-r", Ouverture("2022-05-02"), "p2"),
            Depot("p3-n", Naissance("2010-01-01", "2004-02-29"), "p3"),
            Depot("p4-n", Naissance("2010-01-01", "2004-02-28"), "p4"), Depot("p4-a", Accueil("2019-01-07"), "p4"));
        await departement.PorterAsync();

        // Majeur le 1er mars pour qui est né le 29 février ; le 28 février est la veille de la période.
        Assert.Equal("1/1", await ChiffreAsync(departement, "ASE-02", new(2022, 3, 1), new(2022, 3, 31)));
        Assert.Equal("0/1", await ChiffreAsync(departement, "ASE-02", new(2022, 2, 28), new(2022, 2, 28)));
    }

    [Fact]
    public async Task Une_contractualisation_de_la_periode_se_trouve_quel_que_soit_le_jour_de_l_inscription()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(
            Depot("p1-l", Lien("2021-10-04", choix: true), "p1"), Depot("p1-i", Inscription("2022-01-10", "2021-12-31"), "p1"),
            Depot("p2-l", Lien("2021-10-04", choix: true), "p2"), Depot("p2-i", Inscription("2021-12-31"), "p2"));
        await departement.PorterAsync();

        Assert.Equal("2/2", await ChiffreAsync(departement, "ASE19-A", new(2021, 12, 1), new(2021, 12, 31)));
        Assert.Equal("0/0", await ChiffreAsync(departement, "ASE19-A", new(2022, 1, 1), new(2022, 1, 31)));
    }

    [Fact]
    public async Task Une_periode_des_premiers_siecles_ne_trouve_personne()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(Depot("p1-n", Naissance("2010-01-01", "2004-02-29"), "p1"), Depot("p1-a", Accueil("2019-01-07"), "p1"));
        await departement.PorterAsync();
        Assert.Equal("0/0", await ChiffreAsync(departement, "ASE-10", new(1, 1, 1), new(2, 12, 31)));
    }

    private async Task<string> ChiffreAsync(DepartementDEssais departement, string code, LocalDate debut, LocalDate fin)
    {
        var reponse = await departement.AvecConnexionAsync(connection => essais.Service<LectureIndicateurs>().CalculerAsync(connection,
            new DemandeDIndicateurs(departement.Code, new(debut, fin), Aujourdhui, Aujourdhui, [code], null, new Dictionary<string, string>()), Aujourdhui, default));
        var mesure = Assert.Single(Assert.IsType<Reponse.Calculee>(reponse).Resultats).Mesure;
        return $"{mesure.Numerateur}/{mesure.Denominateur}";
    }
}
