using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.Horloges.Liste;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>Chaque horloge de l'autonomie à ses bornes.</summary>
public sealed class HorlogesAutonomieTests
{
    private static readonly Episode Apa = new(Dispositif.Apa, "1");
    private static readonly Episode Pch = new(Dispositif.Pch, "1");

    [Theory]
    [InlineData("2022-02-10", "2022-02-10")]
    [InlineData("2022-02-11", "2022-02-10 en retard")]
    public void L_accuse_est_attendu_dix_jours(string jour, string attendu) => Assert.Equal(attendu, Dire("accuse-apa", jour, Depot("2022-01-31")));

    [Fact]
    public void L_accuse_ou_la_demande_de_pieces_arrete_le_jour_meme_rien_d_autre()
    {
        Assert.Equal("", Dire("accuse-apa", "2022-02-01", Depot("2022-01-31"), new AccuseReceptionApaEnvoye(null) { Episode = Apa, DateEffet = Le("2022-01-31") }));
        Assert.Equal("", Dire("accuse-apa", "2022-02-01", Depot("2022-01-31"), new DemandePiecesApaEnvoyee(2) { Episode = Apa, DateEffet = Le("2022-01-31") }));
        Assert.Equal("2022-02-10", Dire("accuse-apa", "2022-02-05", Depot("2022-01-31"), Complet("2022-02-01"), Decision("2022-02-02")));
    }

    [Theory]
    [InlineData("2022-02-28", "2022-02-28")]
    [InlineData("2022-03-01", "2022-02-28 en retard")]
    public void La_decision_est_attendue_deux_mois_a_domicile(string jour, string attendu) =>
        Assert.Equal(attendu, Dire("decision-apa", jour, Complet("2021-12-31")));

    [Theory]
    [InlineData(LieuDeVie.Domicile, NatureDemande.Revision, "2022-02-28")]
    [InlineData(LieuDeVie.Etablissement, NatureDemande.Initiale, "")]
    public void Une_revision_a_son_horloge_un_etablissement_n_en_a_pas(LieuDeVie lieu, NatureDemande nature, string attendu) =>
        Assert.Equal(attendu, Dire("decision-apa", "2022-02-01", Complet("2021-12-31") with { Lieu = lieu, Nature = nature }));

    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("2021-12-15")]
    [InlineData("2022-03-15")]
    public void La_notification_arrete_meme_anterieure_ou_tardive(string decision) =>
        Assert.Equal("", Dire("decision-apa", "2022-03-20", Complet("2021-12-31"), Decision(decision)));

    [Fact]
    public void Un_dossier_incomplet_ne_lance_pas_la_decision() => Assert.Equal("", Dire("decision-apa", "2022-02-01", Depot("2021-12-31")));

    [Theory]
    [InlineData("2022-06-28", "2022-06-28")]
    [InlineData("2022-06-29", "2022-06-28 en retard")]
    public void La_decision_de_la_CDAPH_est_attendue_quatre_mois_quel_que_soit_le_droit(string jour, string attendu)
    {
        foreach (var droit in Enum.GetValues<DroitMdph>()) Assert.Equal(attendu, Dire("decision-cdaph", jour, Mdph("2022-02-28") with { Droit = droit }));
    }

    [Fact]
    public void La_decision_de_la_CDAPH_l_arrete() =>
        Assert.Equal("", Dire("decision-cdaph", "2022-03-01", Mdph("2022-02-28"), new DecisionCdaphPrise(SensDecision.Rejet) { Episode = Pch, DateEffet = Le("2022-03-01") }));

    [Fact]
    public void Un_retrait_ou_un_deces_interrompt_tout_le_jour_meme()
    {
        foreach (var (episode, faits) in new[] { (Apa, new Fait[] { Depot("2022-01-31"), Complet("2022-01-31") }), (Pch, [Mdph("2022-01-31")]) })
        {
            foreach (var fin in new Fait[] { new DemandeRetiree(MotifRetrait.Depart) { Episode = episode, DateEffet = Le("2022-02-02") }, Deces("2022-02-02") })
            {
                Assert.NotEmpty(Ouverte("2022-02-01", [.. faits, fin]));
                Assert.Empty(Ouverte("2022-02-02", [.. faits, fin]));
            }
        }
    }

    [Fact]
    public void Une_demande_fermee_laisse_courir_la_suivante()
    {
        var suivante = new Episode(Dispositif.Apa, "2");
        Assert.Equal("2022-05-10", Dire("decision-apa", "2022-03-20", Complet("2021-12-31"), Decision("2022-02-02"), Complet("2022-03-10") with { Episode = suivante }));
    }

    private static DemandeApaDeposee Depot(string jour) => new(Complet: true) { Episode = Apa, DateEffet = Le(jour) };

    private static DossierApaComplet Complet(string jour) => new(LieuDeVie.Domicile, null) { Episode = Apa, DateEffet = Le(jour) };

    private static DecisionApaNotifiee Decision(string jour) => new(SensDecision.Accord, 3, null) { Episode = Apa, DateEffet = Le(jour) };

    private static DemandeMdphDeposee Mdph(string jour) => new(DroitMdph.PCH) { Episode = Pch, DateEffet = Le(jour) };
}
