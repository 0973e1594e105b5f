using Parcours.Domain.Communs;
using Parcours.Domain.Formation;
using Parcours.Domain.Formation.Formules;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Formation.FinancementFormation;
using static Parcours.Domain.Formation.ThemeFormation;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Formation.Agent;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Formation.Formules;

/// <summary>Les agents formés, comptés à la main.</summary>
public sealed class AgentsFormesTests
{
    private static readonly Parametres DuCatalogue = De(("financements", new HashSet<string> { "CNFPT" }));
    private static readonly Parametres Specifiques = De(("financements", new HashSet<string> { "specifique" }));
    private static readonly Parametres Referents = De(("themes", new HashSet<string> { "referentParcours" }), ("depuis", Le("2019-01-01")));

    private static readonly Periode Annee = new(Le("2021-01-01"), Le("2021-12-31"));

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-01-01", 0)]
    public void La_formation_compte_si_elle_est_dans_la_periode_bornes_incluses(string jour, int attendu) =>
        Assert.Equal(attendu, DansLaPeriode(DuCatalogue, null, "2022-12-31", [Suivie(jour)]));

    [Fact]
    public void Un_agent_compte_une_fois_par_periode_et_une_fois_par_theme()
    {
        Fait[] faits = [Suivie("2021-02-10"), Suivie("2021-03-10"), Suivie("2021-03-10"), Suivie("2021-04-10", AllerVers)];
        Assert.Equal((1, 1, 1, 0), (Sous(null), Sous("numerique"), Sous("allerVers"), Sous("insertion")));

        int Sous(string? theme) => DansLaPeriode(DuCatalogue, theme, "2021-12-31", faits);
    }

    [Fact]
    public void Chaque_financement_a_son_indicateur()
    {
        Fait[] faits = [Suivie("2021-02-10"), Suivie("2021-06-10", Insertion, Specifique)];
        Assert.Equal((1, 0), (DansLaPeriode(DuCatalogue, "numerique", "2021-12-31", faits), DansLaPeriode(DuCatalogue, "insertion", "2021-12-31", faits)));
        Assert.Equal((0, 1), (DansLaPeriode(Specifiques, "numerique", "2021-12-31", faits), DansLaPeriode(Specifiques, "insertion", "2021-12-31", faits)));
    }

    [Fact]
    public void Le_fait_decisif_est_la_premiere_formation_retenue_par_l_effet_puis_l_enregistrement()
    {
        var mesure = Mesurer(AgentsFormes.DansLaPeriode, DuCatalogue, Annee, "2021-12-31", "numerique",
            [Suivie("2021-03-10"), Suivie("2021-02-01", AllerVers), Suivie("2021-02-10"), Suivie("2021-02-10")]);
        var unite = Assert.Single(mesure.Unites);
        Assert.Equal((A1, Classe.Compte, 3L), (unite.Personne, unite.Classe, unite.Depart.Ordre));
        Assert.Equal("FOR", unite.Episode.ToString());
    }

    [Fact]
    public void Une_annulation_et_une_correction_agissent_a_leur_connaissance()
    {
        Fait[] annule = [Suivie("2021-02-10"), Annulation("e1")];
        Assert.Equal((1, 0), (DansLaPeriode(DuCatalogue, null, "2021-12-31", annule, position: 1), DansLaPeriode(DuCatalogue, null, "2021-12-31", annule)));
        Fait[] revit = [.. annule, Annulation("e2")];
        Assert.Equal(1, DansLaPeriode(DuCatalogue, null, "2021-12-31", revit));

        Fait[] corrige = [Suivie("2021-02-10", DeveloppementSocial, Specifique), Correction("e1", donnees: """{"financement":"CNFPT"}"""), Correction("e1", donnees: """{"theme":"insertion"}""")];
        Assert.Equal((0, 0), (DansLaPeriode(DuCatalogue, null, "2021-12-31", corrige, position: 1), DansLaPeriode(DuCatalogue, "insertion", "2021-12-31", corrige, position: 2)));
        Assert.Equal((1, 0), (DansLaPeriode(DuCatalogue, "insertion", "2021-12-31", corrige), DansLaPeriode(Specifiques, null, "2021-12-31", corrige)));
    }

    [Fact]
    public void Un_effet_posterieur_a_l_observation_ne_compte_pas() => Assert.Equal((0, 1), (
        DansLaPeriode(DuCatalogue, null, "2021-06-09", [Suivie("2021-06-10")]), DansLaPeriode(DuCatalogue, null, "2021-06-10", [Suivie("2021-06-10")])));

    [Fact]
    public void Sans_agent_le_compte_est_zero() => Assert.Equal((0, 0), (
        AgentsFormes.DansLaPeriode.Calculer([], DuCatalogue, Poser(Annee, "2021-12-31")).Numerateur,
        AgentsFormes.Cumules.Calculer([], Referents, Poser(Annee, "2021-12-31")).Numerateur));

    [Theory]
    [InlineData("2018-12-31", 0)]
    [InlineData("2019-01-01", 1)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-01-01", 0)]
    public void Le_cumul_part_de_2019_et_va_jusqu_au_dernier_jour_de_la_periode(string jour, int attendu) =>
        Assert.Equal(attendu, Cumuler(Annee, "2022-12-31", [Suivie(jour, ReferentParcours)]));

    [Fact]
    public void Le_cumul_s_arrete_a_l_observation_si_elle_vient_avant_la_fin() => Assert.Equal((0, 1), (
        Cumuler(Annee, "2021-05-31", [Suivie("2021-06-01", ReferentParcours)]), Cumuler(Annee, "2021-06-01", [Suivie("2021-06-01", ReferentParcours)])));

    [Fact]
    public void Le_cumul_ne_lit_que_son_theme_sous_tout_financement() => Assert.Equal((0, 1, 1), (
        Cumuler(Annee, "2021-12-31", [Suivie("2020-02-10", Insertion)]),
        Cumuler(Annee, "2021-12-31", [Suivie("2020-02-10", ReferentParcours)]),
        Cumuler(Annee, "2021-12-31", [Suivie("2020-02-10", ReferentParcours, Specifique)])));

    /// <summary>Trois agents formés au référent de parcours en 2019, 2020 et 2020 (deux fois) ; un quatrième à autre chose.</summary>
    [Theory]
    [InlineData("2018", 0)]
    [InlineData("2019", 1)]
    [InlineData("2020", 3)]
    [InlineData("2021", 3)]
    public void Le_cumul_d_un_departement_ne_decroit_pas(string annee, int attendu)
    {
        Fait[][] agents =
        [
            [Suivie("2019-03-01", ReferentParcours), Suivie("2021-03-01", ReferentParcours)],
            [Suivie("2020-01-01", ReferentParcours)],
            [Suivie("2020-12-31", ReferentParcours), Suivie("2020-12-31", ReferentParcours, Specifique)],
            [Suivie("2020-06-01", Participation)],
        ];
        var periode = new Periode(Le(annee + "-01-01"), Le(annee + "-12-31"));
        var lus = agents.Select((faits, i) => Lire(IdentifiantFait.De($"agent{i}"), faits, "2022-06-15", long.MaxValue));
        Assert.Equal(attendu, AgentsFormes.Cumules.Calculer(lus, Referents, Poser(periode, "2022-06-15")).Numerateur);
    }

    [Fact]
    public void Le_recrutement_couvre_la_periode_et_tout_le_cumul()
    {
        Assert.Equal([new Recrutement.ParEffet(typeof(FormationSuivie), Annee.Debut, Annee.Fin)], AgentsFormes.DansLaPeriode.Recruter(DuCatalogue, Poser(Annee, "2022-12-31")));
        Assert.Equal([new Recrutement.ParEffet(typeof(FormationSuivie), Le("2019-01-01"), Le("2021-06-01"))], AgentsFormes.Cumules.Recruter(Referents, Poser(Annee, "2021-06-01")));
    }

    private static int DansLaPeriode(Parametres parametres, string? theme, string observation, Fait[] faits, long position = long.MaxValue) =>
        Mesurer(AgentsFormes.DansLaPeriode, parametres, Annee, observation, theme, faits, position).Numerateur;

    private static int Cumuler(Periode periode, string observation, Fait[] faits) =>
        Mesurer(AgentsFormes.Cumules, Referents, periode, observation, null, faits).Numerateur;

    private static Mesure Mesurer(
        Formule<AgentForme> formule, Parametres parametres, Periode periode, string observation, string? theme, Fait[] faits, long position = long.MaxValue) =>
        formule.Calculer([Lire(A1, faits, observation, position)], parametres, Poser(periode, observation, theme));

    private static AgentForme Lire(Guid agent, Fait[] faits, string observation, long position) =>
        AgentForme.Reconstituer(PersonneLue.De(agent, Connaissance.A(Journal(faits), position), Le(observation)));

    private static Question Poser(Periode periode, string observation, string? theme = null) =>
        new(periode, Le(observation), theme is null ? new Dictionary<string, string>() : new() { ["theme"] = theme });

    private static Parametres De(params (string Nom, object Valeur)[] valeurs) => new(valeurs.ToDictionary(v => v.Nom, v => v.Valeur));
}
