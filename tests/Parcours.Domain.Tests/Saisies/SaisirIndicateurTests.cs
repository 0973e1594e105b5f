using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Saisies.Saisie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Saisies;

public sealed class SaisirIndicateurTests : ActeTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => Valeur("2022-03-01", 12.5m);

    [Fact]
    public void Une_autre_valeur_de_la_meme_periode_se_consigne_a_son_tour() =>
        EtantDonne(Exemple).Quand(Valeur("2022-03-01", 13)).Alors(FaitsAttendus(Valeur("2022-03-01", 13)));

    [Fact]
    public void Une_periode_d_un_jour_est_admise_et_une_periode_inversee_refusee()
    {
        Assert.IsType<Decision.Consigner>(EtantDonne().Quand(Valeur("2022-03-01", 1, debut: "2021-12-31")).Decision);
        foreach (var situation in new[] { EtantDonne(), EtantDonne().ParLot() })
            Assert.Equal("periode-inversee", Assert.IsType<Decision.Refuser>(situation.Quand(Valeur("2022-03-01", 1, debut: "2022-01-01")).Decision).Refus.Code);
    }

    [Theory]
    [InlineData("2021-12-30", true)]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-01-01", false)]
    public void Une_valeur_donnee_avant_la_fin_de_sa_periode_est_provisoire(string jour, bool provisoire) => Assert.Equal(
        provisoire, Assert.IsType<Decision.Consigner>(EtantDonne().Quand(Valeur(jour, 1)).Decision).Alertes.Any(alerte => alerte.Code == "periode-en-cours"));

    [Fact]
    public void Un_code_hors_catalogue_est_refuse()
    {
        var contexte = new Contexte(Le("2022-06-15"), Origine.Lot, Baremes.Aucun, Indicateurs: new HashSet<string> { "PRS-02" });
        Assert.IsType<Decision.Consigner>(Domain.Saisies.SaisirIndicateur.Decide(Valeur("2022-03-01", 1), DossierPersonne.Inconnue, contexte));
        var refus = Assert.IsType<Decision.Refuser>(Domain.Saisies.SaisirIndicateur.Decide(Valeur("2022-03-01", 1, "PRS-99"), DossierPersonne.Inconnue, contexte)).Refus;
        Assert.Equal("indicateur-inconnu", refus.Code);
    }

    [Fact]
    public void Une_correction_change_la_valeur_non_l_indicateur_que_le_flux_suit()
    {
        Assert.IsType<Decision.Consigner>(EtantDonne(Exemple).Quand(Corriger("""{"valeur":14}""")).Decision);
        var refus = Assert.IsType<Decision.Refuser>(EtantDonne(Exemple).Quand(Corriger("""{"indicateur":"PRS-05"}""")).Decision).Refus;
        Assert.Equal("indicateur", Assert.Single(refus.Erreurs!).Champ);
    }

    private static EvenementCorrige Corriger(string donnees) =>
        new("e1", null, JsonElement.Parse(donnees), MotifCorrection.ErreurSaisie) { Episode = new(Dispositif.Saisie, ""), DateEffet = Aujourdhui };
}
