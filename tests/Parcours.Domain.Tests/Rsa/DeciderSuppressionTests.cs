using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class DeciderSuppressionTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Suppression("2022-03-01");

    [Theory]
    [InlineData(80, 3, null)]
    [InlineData(81, 3, "premiere-sanction-hors-bareme")]
    [InlineData(80, 4, "premiere-sanction-hors-bareme")]
    public void La_premiere_tient_dans_sa_plage(int taux, int mois, string? refus) =>
        EtantDonne(Avant).SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(Suppression("2022-03-01", taux, mois))
            .Alors(refus is null ? FaitsAttendus(Suppression("2022-03-01", taux, mois)) : RefusAttendu(refus));

    [Fact]
    public void La_premiere_hors_de_sa_plage_est_une_alerte_par_lot() =>
        EtantDonne(Avant).ParLot().SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(Suppression("2022-03-01", 100, 4))
            .Alors(AlerteAttendue("premiere-sanction-hors-bareme"));

    [Fact]
    public void La_suivante_a_la_plage_large() =>
        EtantDonne([.. Avant, Suspension("2022-02-01", 60)]).SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(Suppression("2022-03-01", 100, 4))
            .Alors(FaitsAttendus(Suppression("2022-03-01", 100, 4)));

    [Fact]
    public void Une_sanction_posterieure_ne_fait_pas_une_suivante() =>
        EtantDonne([.. Avant, Suspension("2022-03-02", 60)]).SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(Suppression("2022-03-01", 100, 4))
            .Alors(RefusAttendu("premiere-sanction-hors-bareme"));

    [Fact]
    public void Une_sanction_annulee_ne_fait_pas_une_suivante() =>
        EtantDonne([.. Avant, Suspension("2022-02-01", 60), Annulation("e2")]).SousLeBareme(BaremesDEssai.DeuxRegimes)
            .Quand(Suppression("2022-03-01", 100, 4)).Alors(RefusAttendu("premiere-sanction-hors-bareme"));

    [Fact]
    public void Hors_de_toute_plage_est_refuse_partout()
    {
        var sanction = Suppression("2022-03-01", 50, 5);
        EtantDonne([.. Avant, Suspension("2022-02-01")]).SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(sanction).Alors(RefusAttendu("sanction-hors-bareme"));
        EtantDonne(Avant).ParLot().SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(sanction).Alors(RefusAttendu("sanction-hors-bareme"));
    }

    [Theory]
    [InlineData(CompositionFoyer.Seul, 51, true)]
    [InlineData(CompositionFoyer.Plusieurs, 50, true)]
    [InlineData(CompositionFoyer.Plusieurs, 51, false)]
    public void Le_foyer_de_plusieurs_personnes_a_un_plafond(CompositionFoyer foyer, int taux, bool admis) =>
        EtantDonne(Avant).ParLot().SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(Suppression("2022-03-01", taux, foyer: foyer))
            .Alors(admis ? FaitsAttendus(Suppression("2022-03-01", taux, foyer: foyer)) : RefusAttendu("sanction-hors-bareme"));

    [Theory]
    [InlineData("2025-05-31", 20, null)]
    [InlineData("2025-06-01", 29, "sanction-hors-bareme")]
    [InlineData("2025-06-01", 30, null)]
    public void Le_bareme_est_celui_du_jour_de_la_decision(string jour, int taux, string? refus) =>
        EtantDonne(Avant).LeJour(Le("2026-01-01")).SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(Suppression(jour, taux))
            .Alors(refus is null ? FaitsAttendus(Suppression(jour, taux)) : RefusAttendu(refus));

    [Fact]
    public void Avant_le_premier_bareme_rien_n_est_verifie() =>
        EtantDonne(Ouverture("2008-01-10")).SousLeBareme(BaremesDEssai.DeuxRegimes).Quand(Suppression("2008-12-31", 100, 4))
            .Alors(FaitsAttendus(Suppression("2008-12-31", 100, 4)));
}
