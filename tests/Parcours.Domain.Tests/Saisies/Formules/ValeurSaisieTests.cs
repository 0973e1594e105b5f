using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Saisies;
using Parcours.Domain.Saisies.Formules;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Saisies.Saisie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Saisies.Formules;

/// <summary>Les valeurs saisies, lues à la main.</summary>
public sealed class ValeurSaisieTests
{
    private static readonly Parametres Prs02 = new(new Dictionary<string, object> { ["indicateur"] = "PRS-02" });
    private static readonly Periode Annee = new(Le("2021-01-01"), Le("2021-12-31"));

    [Fact]
    public void La_valeur_est_celle_de_la_periode_exacte()
    {
        Assert.Equal(12.5m, Lire([Valeur("2022-03-01", 12.5m)]));
        Assert.Null(Lire([Valeur("2022-03-01", 12.5m, fin: "2021-12-30")]));
        Assert.Null(Lire([Valeur("2022-03-01", 12.5m, debut: "2021-01-02")]));
        // Deux semestres ne font pas une année (R9).
        Assert.Null(Lire([Valeur("2022-03-01", 5, fin: "2021-06-30"), Valeur("2022-03-01", 7, debut: "2021-07-01")]));
    }

    [Fact]
    public void Sans_valeur_il_n_y_a_pas_zero_et_zero_est_une_valeur()
    {
        Assert.Null(Lire([]));
        Assert.Null(Lire([Valeur("2022-03-01", 3, "PRS-05")]));
        Assert.Equal(0m, Lire([Valeur("2022-03-01", 0)]));
    }

    [Fact]
    public void La_derniere_l_emporte_par_l_effet_puis_l_enregistrement()
    {
        Assert.Equal(14m, Lire([Valeur("2022-03-01", 12), Valeur("2022-03-02", 14)]));
        Assert.Equal(14m, Lire([Valeur("2022-03-02", 14), Valeur("2022-03-01", 12)]));
        Assert.Equal(12m, Lire([Valeur("2022-03-01", 14), Valeur("2022-03-01", 12)]));
    }

    [Fact]
    public void Le_territoire_a_sa_valeur_et_le_departement_la_sienne()
    {
        Fait[] faits = [Valeur("2022-03-01", 3, territoire: "TAS-MP"), Valeur("2022-03-01", 4, territoire: "TAS-CL")];
        Assert.Null(Lire(faits));
        Assert.Equal((3m, 4m, null), (Lire(faits, "TAS-MP"), Lire(faits, "TAS-CL"), Lire(faits, "TAS-MALC")));
    }

    [Fact]
    public void Une_correction_et_une_annulation_agissent_a_leur_connaissance()
    {
        Fait[] faits = [Valeur("2022-03-01", 12), Correction("e1", donnees: """{"valeur":14}"""), Annulation("e1")];
        Assert.Equal((12m, 14m, null), (Lire(faits, position: 1), Lire(faits, position: 2), Lire(faits)));
        Assert.Equal(14m, Lire([.. faits, Annulation("e3")]));
    }

    [Fact]
    public void Une_valeur_donnee_apres_l_observation_n_est_pas_lue() => Assert.Equal((null, 12m), (
        Lire([Valeur("2022-03-01", 12)], observation: "2022-02-28"), Lire([Valeur("2022-03-01", 12)], observation: "2022-03-01")));

    [Fact]
    public void L_unite_dit_le_fait_meme_sans_detail()
    {
        var (juger, compteur) = (ValeurSaisie.DeLaPeriode.Lier(Prs02, Poser(null, "2022-12-31")), new Compteur(enDetail: false));
        juger(IndicateurTenu.Reconstituer(Tenu([Valeur("2022-03-01", 12, origine: OrigineDeSaisie.PoleEmploi)], "2022-12-31", long.MaxValue)), compteur);
        Assert.Equal(OrigineDeSaisie.PoleEmploi, Assert.IsType<IndicateurSaisi>(Assert.Single(compteur.Mesurer().Unites).Depart.Fait).Origine);
    }

    private static decimal? Lire(Fait[] faits, string? territoire = null, string observation = "2022-12-31", long position = long.MaxValue)
    {
        var mesure = ValeurSaisie.DeLaPeriode.Calculer([IndicateurTenu.Reconstituer(Tenu(faits, observation, position))], Prs02, Poser(territoire, observation));
        return mesure.Effectif == 0 ? null : mesure.Somme;
    }

    private static PersonneLue Tenu(Fait[] faits, string observation, long position) =>
        PersonneLue.De(IdentifiantFait.De("indicateur/PRS-02"), Connaissance.A(Journal(faits), position), Le(observation));

    private static Question Poser(string? territoire, string observation) =>
        new(Annee, Le(observation), territoire is null ? new Dictionary<string, string>() : new() { ["territoire"] = territoire });
}
