using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using Parcours.Domain.Garantie.Formules;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie.Formules;

/// <summary>Chaque formule à ses bornes ; les attendus sont calculés à la main, dates en clair. La période est l'année 2022.</summary>
public sealed class FormulesGarantieTests
{
    private static readonly Parametres Aucun = new(new Dictionary<string, object>());

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2022-12-31", 1)]
    [InlineData("2023-01-01", 0)]
    public void Le_nouvel_entrant_est_de_l_annee_civile_de_l_orientation(string entree, int attendu) =>
        Assert.Equal(attendu, Compter(Orientes.VersLaGarantie, "2023-06-30", Ouverture(entree), GaOrientee("2022-06-01")));

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2022-12-31", 1)]
    [InlineData("2023-01-01", 0)]
    public void L_orientation_est_de_la_periode(string orientation, int attendu) =>
        Assert.Equal(attendu, Compter(Orientes.VersLaGarantie, "2023-06-30", Ouverture(orientation), GaOrientee(orientation)));

    [Theory]
    [InlineData("2022-05-31", 0)]
    [InlineData("2022-06-01", 0)]
    [InlineData("2022-06-02", 1)]
    public void L_accompagnement_global_au_plus_tard_ce_jour_exclut(string accompagnement, int attendu) =>
        Assert.Equal(attendu, Compter(Orientes.VersLaGarantie, "2023-06-30", Ouverture("2022-02-01"), GaOrientee("2022-06-01"), AgOriente(accompagnement)));

    [Fact]
    public void Un_accompagnement_termine_ou_d_une_annee_anterieure_exclut_aussi() =>
        Assert.Equal(0, Compter(Orientes.VersLaGarantie, "2023-06-30",
            AgOriente("2020-02-01"), AgTermine("2020-03-01"), Ouverture("2022-02-01"), GaOrientee("2022-06-01")));

    [Fact]
    public void Un_accompagnement_annule_n_exclut_plus() => Assert.Equal(1, Compter(Orientes.VersLaGarantie, "2023-06-30",
        Ouverture("2022-02-01"), GaOrientee("2022-06-01"), AgOriente("2022-03-01"), Annulation("e3") with { Episode = Ag1 }));

    [Fact]
    public void Sans_droit_ou_non_soumise_la_personne_n_est_pas_une_entrante()
    {
        Assert.Equal(0, Compter(Orientes.VersLaGarantie, "2023-06-30", GaOrientee("2022-06-01")));
        Assert.Equal(0, Compter(Orientes.VersLaGarantie, "2023-06-30", Ouverture("2022-02-01", soumis: false), GaOrientee("2022-06-01")));
    }

    [Fact]
    public void Le_passage_a_soumis_vaut_entree() => Assert.Equal(1, Compter(Orientes.VersLaGarantie, "2023-06-30",
        Ouverture("2021-02-01", soumis: false), Statut("2022-03-01", soumis: true), GaOrientee("2022-06-01")));

    [Fact]
    public void Une_entree_qui_suit_la_cloture_de_son_episode_n_en_est_pas_une() => Assert.Equal(0, Compter(Orientes.VersLaGarantie, "2023-06-30",
        Ouverture("2021-02-01"), Cloture("2021-12-01"), Ouverture("2022-03-01"), GaOrientee("2022-06-01")));

    /// <summary>Orientée en janvier sans être de l'année, puis entrante et réorientée : c'est la seconde orientation qui compte.</summary>
    [Fact]
    public void La_premiere_orientation_du_champ_porte_la_personne_une_fois()
    {
        Fait[] faits = [Ouverture("2022-03-01"), GaOrientee("2021-12-15"), GaOrientee("2022-05-01") with { Episode = Ga2 }, GaOrientee("2022-04-01")];
        Assert.Equal(Le("2022-04-01"), Seule(Orientes.VersLaGarantie, "2023-06-30", faits).Depart.Fait.DateEffet);
    }

    [Theory]
    [InlineData("2022-05-31", 0)]
    [InlineData("2022-06-01", 1)]
    public void Une_entree_plus_tardive_dans_l_annee_compte_des_qu_elle_est_venue(string observation, int attendu) =>
        Assert.Equal(attendu, Compter(Orientes.VersLaGarantie, observation, GaOrientee("2022-02-01"), Ouverture("2022-06-01")));

    [Theory]
    [InlineData("2022-12-31", null, 1)]
    [InlineData("2023-01-01", null, 0)]
    [InlineData("2022-03-01", "2022-12-31", 0)]
    [InlineData("2022-03-01", "2023-01-01", 1)]
    [InlineData("2022-12-31", "2022-12-31", 0)]
    public void Un_stock_compte_ce_qui_court_au_dernier_jour(string debut, string? fin, int attendu)
    {
        Assert.Equal(attendu, Compter(EnCours.Garanties, "2023-06-30", fin is null ? [GaDebutee(debut)] : [GaDebutee(debut), GaTerminee(fin)]));
        Assert.Equal(attendu, Compter(EnCours.Accompagnements, "2023-06-30", fin is null ? [AgDebute(debut)] : [AgDebute(debut), AgTermine(fin)]));
        Assert.Equal(attendu, Compter(EnCours.ParConseiller, "2023-06-30", fin is null ? [AgDebute(debut)] : [AgDebute(debut), AgTermine(fin)]));
    }

    [Fact]
    public void Une_orientation_seule_n_est_pas_au_stock()
    {
        Assert.Equal(0, Compter(EnCours.Garanties, "2023-06-30", GaOrientee("2022-03-01")));
        Assert.Equal(0, Compter(EnCours.Accompagnements, "2023-06-30", AgOriente("2022-03-01")));
    }

    [Fact]
    public void Une_mesure_ne_compte_pas_pour_l_autre()
    {
        Assert.Equal(0, Compter(EnCours.Accompagnements, "2023-06-30", GaDebutee("2022-03-01")));
        Assert.Equal(0, Compter(EnCours.Garanties, "2023-06-30", AgDebute("2022-03-01")));
        Assert.Equal(0, Compter(Orientes.VersLAccompagnementGlobal, "2023-06-30", GaOrientee("2022-03-01")));
    }

    [Theory]
    [InlineData("2022-12-31", 0)]
    [InlineData("2023-01-01", 1)]
    public void Le_deces_termine_tout_accompagnement(string deces, int attendu)
    {
        Assert.Equal(attendu, Compter(EnCours.Garanties, "2023-06-30", GaDebutee("2022-03-01"), Deces(deces)));
        Assert.Equal(attendu, Compter(EnCours.Accompagnements, "2023-06-30", AgDebute("2022-03-01"), Deces(deces)));
    }

    [Theory]
    [InlineData("2022-02-28", 0)]
    [InlineData("2022-03-01", 1)]
    public void Ce_qui_suit_le_deces_ou_la_fin_n_a_pas_eu_lieu(string jour, int attendu)
    {
        Assert.Equal(attendu, Compter(Orientes.VersLAccompagnementGlobal, "2023-06-30", AgOriente("2022-03-01"), Deces(jour)));
        Assert.Equal(attendu, Compter(Parraines.Formule, "2023-06-30", Parrainage("2022-03-01"), Deces(jour)));
        Assert.Equal(attendu, Compter(Parraines.Formule, "2023-06-30", GaOrientee("2022-01-01"), GaTerminee(jour), Parrainage("2022-03-01")));
        Assert.Equal(attendu, Compter(DelaiDeDemarrage.Formule, "2023-06-30", AgOriente("2022-01-01"), AgTermine(jour), AgDebute("2022-03-01")));
    }

    [Fact]
    public void Au_stock_une_personne_compte_une_fois_par_son_episode_en_cours_le_plus_ancien()
    {
        Fait[] faits = [AgDebute("2022-05-01", K2) with { Episode = Ag2 }, AgDebute("2022-03-01", K1)];
        Assert.Equal(Ag1, Seule(EnCours.Accompagnements, "2023-06-30", faits).Episode);
        Assert.Equal(Ag2, Seule(EnCours.Accompagnements, "2023-06-30", [.. faits, AgTermine("2022-11-30")]).Episode);
        // Le même jour, l'enregistrement départage (R1).
        Assert.Equal(Ag2, Seule(EnCours.Accompagnements, "2023-06-30", AgDebute("2022-03-01") with { Episode = Ag2 }, AgDebute("2022-03-01")).Episode);
    }

    /// <summary>Trois personnes, deux conseillers : la première a deux épisodes et ne compte que pour le plus ancien.</summary>
    [Fact]
    public void Les_personnes_se_rapportent_aux_conseillers_distincts_du_dernier_jour()
    {
        Fait[][] histoires =
        [
            [AgDebute("2022-03-01", K1), AgDebute("2022-05-01", IdentifiantFait.De("conseiller-3")) with { Episode = Ag2 }],
            [AgDebute("2022-04-01", K2)],
            [AgDebute("2022-05-01", K1)],
            [AgDebute("2022-06-01", IdentifiantFait.De("conseiller-4")), AgTermine("2022-12-31")],
        ];
        var mesure = Mesurer(EnCours.ParConseiller, "2023-06-30", histoires);
        Assert.Equal((3m, 2), (mesure.Somme, mesure.Effectif));
        Assert.Equal(1.5m, Valeurs.Moyenne(mesure.Somme, mesure.Effectif));
    }

    [Theory]
    [InlineData("2022-12-31", "conseiller-2")]
    [InlineData("2023-01-01", "conseiller-1")]
    public void Un_nouveau_demarrage_change_le_conseiller_ce_jour_la(string jour, string conseiller)
    {
        Fait[] faits = [AgDebute("2022-03-01", K1), AgDebute(jour, K2)];
        Assert.Equal(IdentifiantFait.De(conseiller), Lire("2023-06-30", faits).Accompagnements.Single().ConseillerLe(Le("2022-12-31")));
        Assert.Equal(1, Mesurer(EnCours.ParConseiller, "2023-06-30", faits).Effectif);
    }

    [Fact]
    public void Une_correction_du_conseiller_vaut_des_sa_connaissance()
    {
        Fait[][] histoires = [[AgDebute("2022-03-01", K1), Correction("e1", donnees: $$"""{"conseiller":"{{K2}}"}""") with { Episode = Ag1 }], [AgDebute("2022-03-01", K2)]];
        Assert.Equal(1, Mesurer(EnCours.ParConseiller, "2023-06-30", histoires).Effectif);
    }

    /// <summary>2024 est bissextile : du 28 février au 1er mars, deux jours ; en 2022, un seul.</summary>
    [Theory]
    [InlineData("2022-06-01", "2022-06-22", 21, false)]
    [InlineData("2022-06-01", "2022-06-01", 0, false)]
    [InlineData("2022-06-01", "2022-05-20", 0, true)]
    [InlineData("2022-02-28", "2022-03-01", 1, false)]
    [InlineData("2020-02-28", "2022-02-28", 731, false)]
    public void Le_delai_va_de_l_orientation_au_demarrage(string orientation, string debut, int jours, bool anomalie)
    {
        var unite = Seule(DelaiDeDemarrage.Formule, "2023-06-30", AgOriente(orientation), AgDebute(debut));
        Assert.Equal((jours, anomalie), ((int)unite.Valeur!, unite.EstAnomalie));
    }

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2022-12-31", 1)]
    [InlineData("2023-01-01", 0)]
    public void Le_demarrage_range_le_delai_dans_la_periode(string debut, int attendu) =>
        Assert.Equal(attendu, Compter(DelaiDeDemarrage.Formule, "2023-06-30", AgOriente("2021-11-01"), AgDebute(debut)));

    [Fact]
    public void Un_demarrage_sans_orientation_de_son_episode_est_hors_champ()
    {
        Assert.Empty(Mesurer(DelaiDeDemarrage.Formule, "2023-06-30", [AgDebute("2022-06-01")]).Unites);
        Assert.Empty(Mesurer(DelaiDeDemarrage.Formule, "2023-06-30", [AgOriente("2022-05-01") with { Episode = Ag2 }, AgDebute("2022-06-01")]).Unites);
        // L'orientation n'est pas encore venue.
        Assert.Empty(Mesurer(DelaiDeDemarrage.Formule, "2022-06-30", [AgDebute("2022-06-01"), AgOriente("2022-07-01")]).Unites);
    }

    /// <summary>Deux personnes et trois démarrages : 20, 0 et 13 jours, soit 33 sur 3.</summary>
    [Fact]
    public void Chaque_demarrage_est_une_unite()
    {
        var mesure = Mesurer(DelaiDeDemarrage.Formule, "2023-06-30",
            [AgOriente("2022-03-01"), AgDebute("2022-03-21"), AgTermine("2022-06-01"),
                AgOriente("2022-09-02") with { Episode = Ag2 }, AgDebute("2022-09-01") with { Episode = Ag2 }],
            [AgOriente("2022-03-01"), AgDebute("2022-03-14"), AgDebute("2022-08-01", K2)]);
        Assert.Equal((33m, 3), (mesure.Somme, mesure.Effectif));
        Assert.Equal(11.0m, Valeurs.Moyenne(mesure.Somme, mesure.Effectif));
    }

    [Fact]
    public void Une_personne_parrainee_ou_orientee_deux_fois_compte_une_fois()
    {
        Assert.Equal(1, Compter(Parraines.Formule, "2023-06-30", Parrainage("2022-03-01"), Parrainage("2022-05-01") with { Episode = Ga2 }));
        Assert.Equal(1, Compter(Orientes.VersLAccompagnementGlobal, "2023-06-30", AgOriente("2022-03-01"), AgOriente("2022-05-01") with { Episode = Ag2 }));
    }

    [Fact]
    public void Une_population_vide_rend_zero_et_la_moyenne_n_est_pas_disponible() => Assert.All(FormulesGarantie.Toutes, formule =>
    {
        var mesure = Mesurer(formule, "2023-06-30");
        Assert.Equal((0, 0, 0m), (mesure.Numerateur, mesure.Effectif, mesure.Somme));
        Assert.Null(Valeurs.Moyenne(mesure.Somme, mesure.Effectif));
    });

    private static Unite Seule(Formule<PersonneGarantie> formule, string observation, params Fait[] faits) =>
        Assert.Single(Mesurer(formule, observation, faits).Unites);

    private static int Compter(Formule<PersonneGarantie> formule, string observation, params Fait[] faits) => Mesurer(formule, observation, faits).Numerateur;

    /// <summary>Une histoire par personne.</summary>
    private static Mesure Mesurer(Formule<PersonneGarantie> formule, string observation, params Fait[][] histoires) => formule.Calculer(
        histoires.Select(faits => Lire(observation, faits)), Aucun,
        new(new(Le("2022-01-01"), Le("2022-12-31")), Le(observation), new Dictionary<string, string>()));

    private static PersonneGarantie Lire(string observation, params Fait[] faits) => PersonneGarantie.Reconstituer(
        PersonneLue.De(IdentifiantFait.De("une-personne"), Connaissance.A(Journal(faits), long.MaxValue), Le(observation)));
}
