using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

/// <summary>Le repli d'un épisode, règle par règle, attendus écrits à la main.</summary>
public sealed class DossierRsaTests
{
    [Fact]
    public void Les_faits_arrivent_dans_n_importe_quel_ordre()
    {
        var dossier = Dossier(Contrat("2022-03-01"), Orientation("2022-02-01"), Ouverture("2022-01-10"));
        Assert.Equal(Le("2022-01-10"), Assert.Single(dossier.Entrees).Effet);
        Assert.Equal(Le("2022-02-01"), dossier.PremiereOrientation!.Value.Effet);
        Assert.Equal(Le("2022-03-01"), Assert.Single(dossier.Contrats).Effet);
    }

    [Fact]
    public void Sans_ouverture_connue_il_n_y_a_pas_d_entree()
    {
        var dossier = Dossier(Orientation("2022-02-01"), Statut("2022-02-02", soumis: true));
        Assert.Empty(dossier.Entrees);
        Assert.Null(dossier.Ouverture);
        Assert.NotNull(dossier.PremiereOrientation);
    }

    [Fact]
    public void Un_effet_posterieur_au_jour_d_observation_est_ecarte()
    {
        Fait[] faits = [Ouverture("2022-01-10"), Orientation("2022-02-01"), Cloture("2022-05-01")];
        Assert.Null(Dossier(Le("2022-01-31"), faits).PremiereOrientation);
        Assert.NotNull(Dossier(Le("2022-02-01"), faits).PremiereOrientation);
        Assert.Null(Dossier(Le("2022-04-30"), faits).Fin);
        Assert.NotNull(Dossier(Le("2022-05-01"), faits).Fin);
        Assert.Empty(Dossier(Le("2022-01-09"), faits).Entrees);
    }

    [Fact]
    public void Une_cloture_future_ne_compte_qu_a_sa_date()
    {
        Fait[] faits = [Ouverture("2022-01-10"), Cloture("2022-07-01")];
        Assert.Null(Assert.Single(Dossier(Le("2022-06-30"), faits).Entrees).Sortie);
        Assert.Equal(Le("2022-07-01"), Assert.Single(Dossier(Le("2022-07-01"), faits).Entrees).Sortie!.Value.Fait.DateEffet);
    }

    [Theory]
    [InlineData("2022-04-30", true)]
    [InlineData("2022-05-01", true)]
    [InlineData("2022-05-02", false)]
    public void Le_jour_de_la_cloture_compte_le_lendemain_non(string orientation, bool compte) =>
        Assert.Equal(compte, Dossier(Ouverture("2022-01-10"), Cloture("2022-05-01"), Orientation(orientation)).PremiereOrientation is not null);

    [Theory]
    [InlineData("2022-04-30", true)]
    [InlineData("2022-05-01", true)]
    [InlineData("2022-05-02", false)]
    public void Le_jour_du_deces_compte_le_lendemain_non(string orientation, bool compte) =>
        Assert.Equal(compte, Dossier(Ouverture("2022-01-10"), Deces("2022-05-01"), Orientation(orientation)).PremiereOrientation is not null);

    [Theory]
    [InlineData("2022-05-01", 1)]
    [InlineData("2022-05-02", 0)]
    public void Une_entree_posterieure_au_deces_est_ignoree(string entree, int entrees) =>
        Assert.Equal(entrees, Dossier(Ouverture(entree), Deces("2022-05-01")).Entrees.Count);

    [Fact]
    public void La_premiere_des_fins_ferme_l_episode()
    {
        Assert.IsType<DroitRsaClos>(Dossier(Ouverture("2022-01-10"), Cloture("2022-04-01"), Deces("2022-05-01")).Fin!.Value.Fait);
        Assert.IsType<PersonneDecedee>(Dossier(Ouverture("2022-01-10"), Cloture("2022-06-01"), Deces("2022-05-01")).Fin!.Value.Fait);
        Assert.Equal(Le("2022-04-01"), Dossier(Ouverture("2022-01-10"), Cloture("2022-05-01"), Cloture("2022-04-01")).Fin!.Value.Fait.DateEffet);
    }

    [Fact]
    public void Non_soumise_a_l_ouverture_n_entre_pas_puis_entre_au_passage_a_soumise()
    {
        var dossier = Dossier(Ouverture("2022-01-10", soumis: false), Territoire("2022-02-01", "TAS-MP"), Statut("2022-03-01", soumis: true));
        var entree = Assert.Single(dossier.Entrees);
        Assert.Equal((Le("2022-03-01"), "TAS-MP"), (entree.Effet, entree.Territoire));
        Assert.Equal(Le("2022-01-10"), entree.Ouverture.DateEffet);
    }

    [Fact]
    public void Le_territoire_du_passage_a_soumise_l_emporte_sur_celui_du_dossier() =>
        Assert.Equal("TAS-MALC", Assert.Single(Dossier(Ouverture("2022-01-10", soumis: false), Statut("2022-03-01", soumis: true, "TAS-MALC")).Entrees).Territoire);

    [Fact]
    public void Le_territoire_de_l_entree_ne_suit_pas_les_changements()
    {
        var dossier = Dossier(Ouverture("2022-01-10"), Territoire("2022-02-01", "TAS-MP"));
        Assert.Equal(("TAS-CL", "TAS-MP"), (Assert.Single(dossier.Entrees).Territoire, dossier.Territoire));
    }

    [Fact]
    public void Redire_soumise_n_est_pas_une_entree() =>
        Assert.Single(Dossier(Ouverture("2022-01-10"), Statut("2022-03-01", soumis: true)).Entrees);

    [Fact]
    public void Le_passage_a_non_soumise_fait_sortir_puis_rentrer_est_une_autre_entree()
    {
        var dossier = Dossier(Ouverture("2022-01-10"), Statut("2022-02-01", soumis: false), Statut("2022-03-01", soumis: true), Cloture("2022-05-01"));
        Assert.Equal(
            [(Le("2022-01-10"), Le("2022-02-01")), (Le("2022-03-01"), Le("2022-05-01"))],
            dossier.Entrees.Select(e => (e.Effet, e.Sortie!.Value.Fait.DateEffet)));
    }

    [Fact]
    public void Une_sortie_par_le_statut_n_est_pas_effacee_par_une_seconde()
    {
        var dossier = Dossier(Ouverture("2022-01-10"), Statut("2022-02-01", soumis: false), Statut("2022-03-01", soumis: true), Statut("2022-04-01", soumis: false));
        Assert.Equal([Le("2022-02-01"), Le("2022-04-01")], dossier.Entrees.Select(e => e.Sortie!.Value.Fait.DateEffet));
    }

    [Fact]
    public void Suspensions_et_sanctions_ne_font_pas_sortir()
    {
        var dossier = Dossier(Ouverture("2022-01-10"), DroitSuspendu("2022-02-01"), VersementSuspendu("2022-02-02"), Suspension("2022-02-03"),
            Suppression("2022-02-04"), Transmission("2022-02-05"), Orientation("2022-02-06"));
        Assert.Null(dossier.Fin);
        Assert.NotNull(dossier.PremiereOrientation);
    }

    [Fact]
    public void La_premiere_orientation_l_est_par_l_effet_et_a_egalite_par_l_enregistrement()
    {
        var dossier = Dossier(Ouverture("2022-01-10"), Orientation("2022-03-01"), Orientation("2022-02-01", Organisme.PLIE),
            Orientation("2022-02-01", Organisme.CapEmploi));
        Assert.Equal(Organisme.PLIE, dossier.PremiereOrientation!.Value.Fait.Organisme);
    }

    [Theory]
    [InlineData(InitiativeAnnulation.Organisme, "r2")]
    [InlineData(InitiativeAnnulation.Personne, "r1")]
    public void Le_rendez_vous_de_reference_saute_ceux_que_l_organisme_annule(InitiativeAnnulation initiative, string reference) =>
        Assert.Equal(reference, Dossier(Ouverture("2022-01-10"), Rdv("2022-02-01", "2022-03-01"), RdvAnnule("2022-02-10", initiative),
            Rdv("2022-02-11", "2022-02-20", "r2")).RendezVousDeReference!.Value.Fait.Rdv);

    [Fact]
    public void Le_rendez_vous_de_reference_est_d_accompagnement_et_le_premier_fixe()
    {
        var dossier = Dossier(Rdv("2022-01-05", "2022-01-20", "r0", ObjetRendezVous.Orientation), Rdv("2022-02-01", "2022-02-05", "r2"),
            Rdv("2022-01-08", "2022-04-01", "r1"), RdvManque("2022-04-01"), Ouverture("2022-01-10"));
        Assert.Equal("r1", dossier.RendezVousDeReference!.Value.Fait.Rdv);
        Assert.Null(Dossier(Ouverture("2022-01-10"), Rdv("2022-02-01", "2022-03-01", objet: ObjetRendezVous.InformationCollective)).RendezVousDeReference);
    }

    [Fact]
    public void Aucun_fait_seul_ne_fait_lever_la_reconstitution()
    {
        Fait[] faits = [Ouverture("2022-01-10"), Statut("2022-01-10", true), Statut("2022-01-10", false), Orientation("2022-01-10"), Cloture("2022-01-10"),
            Rdv("2022-01-10", "9999-12-31"), RdvAnnule("2022-01-10", InitiativeAnnulation.Organisme), Contrat("2022-01-10"), Territoire("2022-01-10", "X"),
            Deces("2022-01-10"), Naissance("2022-01-10", "1990-05-17")];
        foreach (var a in faits)
            foreach (var b in faits)
                Assert.NotNull(Dossier(a, b));
    }

    private static DossierRsa Dossier(params Fait[] faits) => Dossier(Le("2022-12-31"), faits);

    private static DossierRsa Dossier(LocalDate observation, params Fait[] faits) => Personne.Dossiers(Journal(faits), long.MaxValue, observation).Single();
}
