using NodaTime;
using Parcours.Domain.Communs;
using Xunit;

namespace Parcours.Projections.Tests;

public sealed class CatalogueBaremesTests
{
    private static readonly Domain.Communs.Baremes Livres = CatalogueBaremes.Embarques;

    [Fact]
    public void Aucun_bareme_de_sanction_avant_le_decret_de_2012() => Assert.Null(Livres.SanctionAu(new(2012, 3, 31)));

    [Theory]
    [InlineData(2012, 4, 1)]
    [InlineData(2022, 6, 15)]
    [InlineData(2025, 5, 31)]
    public void Le_decret_de_2012_vaut_jusqu_a_la_veille_de_la_suspension_remobilisation(int annee, int mois, int jour) => Assert.Equal(
        new(new(2012, 4, 1), new(null, 80, 1, 3), new(null, null, 1, 4), 50, "R. 262-68 CASF"), Livres.SanctionAu(new(annee, mois, jour)));

    [Fact]
    public void La_suspension_remobilisation_vaut_des_son_premier_jour() => Assert.Equal(
        new(new(2025, 6, 1), new(30, null, 1, 2), new(30, null, 1, 4), 50, "R. 262-68 et R. 262-68-6 CASF"), Livres.SanctionAu(new(2025, 6, 1)));

    [Fact]
    public void Les_ages_de_l_aide_sociale_a_l_enfance_valent_depuis_le_code()
    {
        Assert.Null(Livres.AgesAseAu(new(2000, 12, 22)));
        Assert.Equal(new(new(2000, 12, 23), 18, 21, "L. 222-5 CASF"), Livres.AgesAseAu(new(2026, 11, 24)));
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void Une_saisie_est_tardive_passe_trente_et_un_jours(int jours, bool attendu)
    {
        var effet = new LocalDate(2022, 1, 10);
        Assert.Equal(attendu, Livres.EstTardive(effet, effet.PlusDays(jours)));
    }

    [Theory]
    [InlineData("PoleEmploi", "2023-12-31", false)]
    [InlineData("PoleEmploi", "2024-01-01", true)]
    [InlineData("FranceTravail", "2023-12-31", true)]
    [InlineData("FranceTravail", "2024-01-01", false)]
    [InlineData("CCAS", "2010-01-01", false)]
    public void France_Travail_succede_a_Pole_emploi(string organisme, string jour, bool inactif) =>
        Assert.Equal(inactif, Livres.EstInactif(organisme, NodaTime.Text.LocalDatePattern.Iso.Parse(jour).Value));

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(6, false)]
    public void Les_GIR_1_a_4_ouvrent_droit_depuis_le_premier_jour_de_l_APA(int gir, bool ouvre)
    {
        Assert.Equal(ouvre, Livres.OuvreDroit(gir, new(2002, 1, 1)));
        Assert.Equal(ouvre, Livres.OuvreDroit(gir, new(2022, 6, 15)));
        Assert.True(Livres.OuvreDroit(gir, new(2001, 12, 31)));
    }
}
