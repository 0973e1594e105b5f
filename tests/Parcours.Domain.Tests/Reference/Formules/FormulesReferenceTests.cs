using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Reference;
using Parcours.Domain.Reference.Formules;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Reference.ExemplesReference;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Reference.Formules;

/// <summary>Chaque formule à ses bornes ; les attendus sont calculés à la main, dates en clair. La période est l'année 2022.</summary>
public sealed class FormulesReferenceTests
{
    private static readonly Parametres Aucun = new(new Dictionary<string, object>());

    [Theory]
    [InlineData("2021-06-01", "2022-01-01", 0)]
    [InlineData("2021-06-01", "2022-01-02", 1)]
    [InlineData("2022-12-31", null, 1)]
    [InlineData("2023-01-01", null, 0)]
    [InlineData("2022-05-03", "2022-05-03", 0)]
    [InlineData("2022-05-03", "2022-05-04", 1)]
    public void Suivie_au_moins_un_jour_de_la_periode(string debut, string? fin, int attendu) =>
        Assert.Equal(attendu, Compter(SuivisParReferent.DansLaPeriode, "2023-06-30", fin is null ? [Designe(debut)] : [Designe(debut), Fini(fin)]));

    [Theory]
    [InlineData("2022-12-31", 0)]
    [InlineData("2023-01-01", 1)]
    public void Le_stock_ne_compte_pas_ce_qui_finit_le_jour_meme(string fin, int attendu) =>
        Assert.Equal(attendu, Compter(SuivisParReferent.AuDernierJour, "2023-06-30", Designe("2022-03-01"), Fini(fin)));

    [Theory]
    [InlineData("2022-04-30", 0)]
    [InlineData("2022-05-01", 1)]
    [InlineData("2022-06-14", 1)]
    [InlineData("2022-06-15", 0)]
    public void Le_stock_s_observe_au_jour_d_observation_s_il_precede_la_fin(string observation, int attendu) =>
        Assert.Equal(attendu, Compter(SuivisParReferent.AuDernierJour, observation, Designe("2022-05-01"), Fini("2022-06-15")));

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    public void Une_periode_pas_encore_observee_n_a_personne(string observation, int attendu) =>
        Assert.Equal(attendu, Compter(SuivisParReferent.DansLaPeriode, observation, Designe("2021-05-01")));

    [Fact]
    public void Changer_de_referent_est_sans_effet()
    {
        Fait[] faits = [Designe("2022-02-01"), Designe("2022-06-01", Beta), Fini("2022-12-31")];
        Assert.Equal(1, Compter(SuivisParReferent.DansLaPeriode, "2023-06-30", faits));
        Assert.Equal(0, Compter(SuivisParReferent.AuDernierJour, "2023-06-30", faits));
        Assert.Equal(1, Compter(SuivisParReferent.AuDernierJour, "2022-12-30", faits));
    }

    [Fact]
    public void Une_fin_puis_une_designation_du_meme_jour_continuent_par_un_nouveau_suivi()
    {
        Fait[] faits = [Designe("2022-02-01"), Fini("2022-06-01", MotifFinReferent.ChangementReferent), Designe("2022-06-01", Beta)];
        Assert.Equal(1, Compter(SuivisParReferent.AuDernierJour, "2022-06-01", faits));
        Assert.Equal(2, Lire("2023-06-30", faits).Suivis.Count);
        Assert.Equal(1, Compter(SuivisParReferent.DansLaPeriode, "2023-06-30", faits));
    }

    [Fact]
    public void Une_designation_puis_une_fin_du_meme_jour_se_lisent_dans_l_ordre_d_enregistrement() =>
        Assert.Equal(0, Compter(SuivisParReferent.AuDernierJour, "2022-06-01", Designe("2022-02-01"), Designe("2022-06-01", Beta), Fini("2022-06-01")));

    [Theory]
    [InlineData("2022-01-01", 0)]
    [InlineData("2022-01-02", 1)]
    public void Le_deces_termine_le_suivi_ce_jour(string deces, int attendu) =>
        Assert.Equal(attendu, Compter(SuivisParReferent.DansLaPeriode, "2023-06-30", Designe("2021-11-03"), Deces(deces)));

    [Fact]
    public void Rien_de_ce_qui_suit_le_deces_ne_compte()
    {
        Fait[] faits = [Deces("2022-03-01"), Designe("2022-03-02"), Instance("2022-03-02"), Evolution("2022-03-02")];
        Assert.All(FormulesReference.Toutes, formule => Assert.Empty(Mesurer(formule, "2023-06-30", faits).Unites));
        Assert.Single(Mesurer(PresenceAuxInstances.Personne, "2023-06-30", Deces("2022-03-02"), Instance("2022-03-02")).Unites);
    }

    [Fact]
    public void Un_accord_retire_par_correction_defait_la_designation_et_son_annulation_la_rend()
    {
        Fait[] faits = [Designe("2022-02-01"), Correction("e1", donnees: """{"accordPersonne":false}""") with { Episode = Ref }];
        Assert.Equal(0, Compter(SuivisParReferent.AuDernierJour, "2022-12-31", faits));
        Assert.Equal(1, Compter(SuivisParReferent.AuDernierJour, "2022-12-31", [.. faits, Annulation("e2") with { Episode = Ref }]));
    }

    /// <summary>Trois instances de l'année : 4/5, 0/0 et 1/3, soit 5 présents sur 8 convoqués.</summary>
    [Fact]
    public void La_presence_des_partenaires_est_ponderee()
    {
        var mesure = Mesurer(PresenceAuxInstances.Partenaires, "2023-06-30", Designe("2021-01-10"),
            Instance("2022-01-01", 5, 4), Instance("2022-06-01", 0, 0), Instance("2022-12-31", 3, 1), Instance("2021-12-31", 9, 9), Instance("2023-01-01", 9, 9));
        Assert.Equal((5, 8, 0, 0), (mesure.Numerateur, mesure.Denominateur, mesure.EnAttente, mesure.Exclus));
        Assert.Equal(62.5m, Valeurs.Taux(mesure.Numerateur, mesure.Denominateur));
        Assert.Equal(2, mesure.Unites.Count);
    }

    [Fact]
    public void Sans_convoque_le_taux_n_est_pas_disponible()
    {
        var mesure = Mesurer(PresenceAuxInstances.Partenaires, "2023-06-30", Instance("2022-06-01", 0, 0));
        Assert.Equal((0, 0), (mesure.Numerateur, mesure.Denominateur));
        Assert.Null(Valeurs.Taux(mesure.Numerateur, mesure.Denominateur));
    }

    [Fact]
    public void Une_correction_qui_donnerait_plus_de_presents_que_de_convoques_ne_depasse_pas_le_plein()
    {
        var mesure = Mesurer(PresenceAuxInstances.Partenaires, "2023-06-30", Instance("2022-06-01", 4, 3),
            Correction("e1", donnees: """{"partenairesPresents":7}""") with { Episode = Ref });
        Assert.Equal((4, 4), (mesure.Numerateur, mesure.Denominateur));
    }

    [Theory]
    [InlineData(true, true, 1, 1)]
    [InlineData(true, false, 0, 1)]
    [InlineData(false, true, 0, 0)]
    [InlineData(false, false, 0, 0)]
    public void La_presence_de_la_personne_se_compte_parmi_ses_invitations(bool invitee, bool presente, int numerateur, int denominateur)
    {
        var mesure = Mesurer(PresenceAuxInstances.Personne, "2023-06-30", Instance("2022-06-01", invitee: invitee, presente: presente));
        Assert.Equal((numerateur, denominateur, 0, 0), (mesure.Numerateur, mesure.Denominateur, mesure.EnAttente, mesure.Exclus));
    }

    [Theory]
    [InlineData("2022-12-31", SensEvolution.Positive, Classe.Compte)]
    [InlineData("2022-12-31", SensEvolution.Stable, Classe.Echec)]
    [InlineData("2022-12-31", SensEvolution.Negative, Classe.Echec)]
    [InlineData("2023-01-01", SensEvolution.Positive, Classe.Echec)]
    [InlineData("2021-12-31", SensEvolution.Positive, Classe.Echec)]
    public void La_derniere_evolution_de_la_periode_decide(string jour, SensEvolution sens, Classe classe) =>
        Assert.Equal(classe, Assert.Single(Mesurer(EvolutionsPositives.Formule, "2023-06-30",
            Instance("2022-06-01"), Evolution("2022-02-01", SensEvolution.Negative), Evolution(jour, sens)).Unites).Classe);

    [Theory]
    [InlineData(SensEvolution.Negative, SensEvolution.Positive, Classe.Compte)]
    [InlineData(SensEvolution.Positive, SensEvolution.Negative, Classe.Echec)]
    public void Deux_constats_du_meme_jour_se_departagent_par_l_enregistrement(SensEvolution premier, SensEvolution second, Classe classe) =>
        Assert.Equal(classe, Assert.Single(Mesurer(EvolutionsPositives.Formule, "2023-06-30",
            Instance("2022-06-01"), Evolution("2022-07-01", premier), Evolution("2022-07-01", second)).Unites).Classe);

    [Fact]
    public void Une_personne_sans_instance_dans_la_periode_n_est_pas_une_situation_traitee()
    {
        Assert.Empty(Mesurer(EvolutionsPositives.Formule, "2023-06-30", Evolution("2022-06-01")).Unites);
        Assert.Empty(Mesurer(EvolutionsPositives.Formule, "2023-06-30", Instance("2021-12-31"), Instance("2023-01-01"), Evolution("2022-06-01")).Unites);
        Assert.Empty(Mesurer(EvolutionsPositives.Formule, "2022-05-31", Instance("2022-06-01"), Evolution("2022-02-01")).Unites);
        Assert.Single(Mesurer(EvolutionsPositives.Formule, "2023-06-30", Instance("2022-06-01"), Instance("2022-07-01"), Evolution("2022-06-01")).Unites);
    }

    [Fact]
    public void Une_population_vide_rend_zero_partout() => Assert.All(FormulesReference.Toutes, formule =>
        Assert.Equal((0, 0, 0, 0), formule.Calculer([], Aucun, Question("2023-06-30")) is var m ? (m.Numerateur, m.Echecs, m.EnAttente, m.Exclus) : default));

    private static int Compter(Formule<PersonneReference> formule, string observation, params Fait[] faits) => Mesurer(formule, observation, faits).Numerateur;

    private static Mesure Mesurer(Formule<PersonneReference> formule, string observation, params Fait[] faits) =>
        formule.Calculer([Lire(observation, faits)], Aucun, Question(observation));

    private static PersonneReference Lire(string observation, params Fait[] faits) => PersonneReference.Reconstituer(
        PersonneLue.De(IdentifiantFait.De("une-personne"), Connaissance.A(Journal(faits), long.MaxValue), Le(observation)));

    private static Question Question(string observation) =>
        new(new(Le("2022-01-01"), Le("2022-12-31")), Le(observation), new Dictionary<string, string>());
}
