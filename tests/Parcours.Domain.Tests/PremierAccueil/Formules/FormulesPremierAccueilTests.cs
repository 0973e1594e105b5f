using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.PremierAccueil;
using Parcours.Domain.PremierAccueil.Formules;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.PremierAccueil.Lieu;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.PremierAccueil.Formules;

/// <summary>Passages et lieux engagés, comptés à la main.</summary>
public sealed class FormulesPremierAccueilTests
{
    private static readonly Periode Annee = new(Le("2021-01-01"), Le("2021-12-31"));
    private static readonly Parametres Departement = De("departement");
    private static readonly Parametres Autres = De("autres");
    private static readonly Parametres Tous = De("departement", "autres");

    // PAS-03, PAS-04

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-01-01", 0)]
    public void Un_passage_compte_dans_la_periode_bornes_incluses(string jour, int attendu) =>
        Assert.Equal(attendu, Compter(Passages.DansLaPeriode, Departement, [Accueil(jour)]));

    [Fact]
    public void Chaque_passage_compte_et_chaque_sorte_de_lieu_a_son_indicateur()
    {
        Fait[] faits = [Accueil("2021-03-01"), Accueil("2021-03-01"), Accueil("2021-03-02", departement: false), Charte("2021-03-01")];
        Assert.Equal((2, 1, 3), (Compter(Passages.DansLaPeriode, Departement, faits), Compter(Passages.DansLaPeriode, Autres, faits), Compter(Passages.DansLaPeriode, Tous, faits)));
    }

    [Fact]
    public void Les_territoires_s_additionnent()
    {
        Fait[] faits = [Accueil("2021-03-01"), Accueil("2021-03-01", territoire: "TAS-MP"), Accueil("2021-03-02", territoire: "TAS-MP")];
        Assert.Equal((1, 2, 0, 3), (Sous("TAS-CL"), Sous("TAS-MP"), Sous("TAS-MALC"), Sous(null)));

        int Sous(string? territoire) => Compter(Passages.DansLaPeriode, Departement, faits, territoire: territoire);
    }

    [Fact]
    public void Une_annulation_et_une_correction_agissent_a_leur_connaissance()
    {
        Fait[] faits = [Accueil("2021-03-01"), Correction("e1", donnees: """{"structureDepartement":false}"""), Annulation("e1")];
        Assert.Equal((1, 0, 0), (Du(1), Du(2), Du(3)));
        Assert.Equal((0, 1, 0), (Ailleurs(1), Ailleurs(2), Ailleurs(3)));
        Assert.Equal(1, Compter(Passages.DansLaPeriode, Autres, [.. faits, Annulation("e3")]));

        int Du(long position) => Compter(Passages.DansLaPeriode, Departement, faits, position: position);
        int Ailleurs(long position) => Compter(Passages.DansLaPeriode, Autres, faits, position: position);
    }

    /// <summary>La base rend des faits déjà comptés : leur nombre pèse, et le détail, lui, ne vient qu'un à un.</summary>
    [Fact]
    public void Des_faits_semblables_pesent_leur_nombre()
    {
        var compteur = new Compteur(enDetail: false);
        var juger = Passages.DansLaPeriode.Lier(Departement, Poser("2021-12-31", null));
        juger(new(S1, new(1, Accueil("2021-03-01")), 40), compteur);
        juger(new(S1, new(2, Accueil("2021-03-02")), 2), compteur);
        juger(new(S1, new(3, Accueil("2021-03-02", departement: false)), 7), compteur);
        Assert.Equal((42, 42), (compteur.Mesurer().Numerateur, compteur.Mesurer().Effectif));
    }

    [Fact]
    public void L_unite_dit_son_fait_et_son_territoire()
    {
        var unite = Assert.Single(Mesurer(Passages.DansLaPeriode, Departement, [Accueil("2021-03-01")]).Unites);
        Assert.Equal((S1, "PAS", Classe.Compte, "TAS-CL", 1L), (unite.Personne, unite.Episode.ToString(), unite.Classe, unite.Territoire, unite.Depart.Ordre));
    }

    // PAS-02, PAS19-D

    [Theory]
    [InlineData("2021-12-31", null, 1)]
    [InlineData("2022-01-01", null, 0)]
    [InlineData("2021-03-01", "2021-12-30", 0)]
    [InlineData("2021-03-01", "2021-12-31", 1)]
    public void Une_charte_est_en_vigueur_de_sa_signature_a_son_dernier_jour_inclus(string jour, string? fin, int attendu) =>
        Assert.Equal(attendu, Compter(LieuxEngages.AuDernierJour, Autres, [Charte(jour, fin: fin)]));

    [Fact]
    public void Le_stock_s_observe_a_la_fin_de_la_periode_ou_a_l_observation_si_elle_vient_avant() => Assert.Equal((0, 1, 1), (
        Compter(LieuxEngages.AuDernierJour, Autres, [Charte("2021-03-01")], observation: "2021-02-28"),
        Compter(LieuxEngages.AuDernierJour, Autres, [Charte("2021-03-01")], observation: "2021-03-01"),
        Compter(LieuxEngages.AuDernierJour, Autres, [Charte("2021-03-01", fin: "2021-06-30")], observation: "2021-06-30")));

    /// <summary>Cas travaillé : s1 s'engage en 2020 puis renouvelle en 2021 ; s2, du Département ; une charte finie. 2022 compte un lieu, 2019 en comptait deux.</summary>
    [Fact]
    public void Un_lieu_compte_une_fois_et_ceux_du_departement_selon_la_version()
    {
        Fait[] faits = [Charte("2020-05-01"), Charte("2021-05-01"), Charte("2021-06-01", departement: true, structure: S2), Charte("2019-01-01", fin: "2020-01-01", structure: S2)];
        Assert.Equal((1, 1, 2), (Compter(LieuxEngages.AuDernierJour, Autres, faits), Compter(LieuxEngages.AuDernierJour, Departement, faits), Compter(LieuxEngages.AuDernierJour, Tous, faits)));
        Assert.Equal(2, Mesurer(LieuxEngages.AuDernierJour, Autres, faits).Numerateur);
    }

    [Fact]
    public void Le_recrutement_couvre_la_periode_et_toutes_les_chartes_deja_signees()
    {
        Assert.Equal([new Recrutement.ParEffet(typeof(AccueilRealise), Annee.Debut, Annee.Fin)], Passages.DansLaPeriode.Recruter(Autres, Poser("2022-12-31", null)));
        Assert.Equal([new Recrutement.ParEffet(typeof(CharteSignee), LocalDate.MinIsoValue, Le("2021-06-01"))], LieuxEngages.AuDernierJour.Recruter(Autres, Poser("2021-06-01", null)));
    }

    private static int Compter(
        Formule<FaitsSemblables> formule, Parametres parametres, Fait[] faits, string observation = "2022-12-31", string? territoire = null, long position = long.MaxValue) =>
        Mesurer(formule, parametres, faits, observation, territoire, position).Effectif;

    private static Mesure Mesurer(
        Formule<FaitsSemblables> formule, Parametres parametres, Fait[] faits, string observation = "2022-12-31", string? territoire = null, long position = long.MaxValue) =>
        formule.Calculer(PersonneLue.De(S1, Connaissance.A(Journal(faits), position), Le(observation)).Faits.Select(connu => new FaitsSemblables(S1, connu, 1)),
            parametres, Poser(observation, territoire));

    private static Question Poser(string observation, string? territoire) =>
        new(Annee, Le(observation), territoire is null ? new Dictionary<string, string>() : new() { ["territoire"] = territoire });

    private static Parametres De(params string[] lieux) => new(new Dictionary<string, object> { ["lieux"] = lieux.ToHashSet() });
}
