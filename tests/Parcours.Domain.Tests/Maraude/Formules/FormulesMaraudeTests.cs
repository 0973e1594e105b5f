using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Maraude;
using Parcours.Domain.Maraude.Formules;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Maraude.Rue;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Maraude.Formules;

/// <summary>Les comptages de la maraude, à la main.</summary>
public sealed class FormulesMaraudeTests
{
    private static readonly Periode Annee = new(Le("2021-01-01"), Le("2021-12-31"));

    // MAR-01

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-01-01", 0)]
    public void Le_premier_contact_compte_s_il_tombe_dans_la_periode(string jour, int attendu) =>
        Assert.Equal(attendu, Compter(FamillesRencontrees.PremiersContacts, Contact(jour)));

    [Fact]
    public void Une_famille_compte_une_fois_dans_sa_vie_et_l_annulation_du_premier_le_deplace()
    {
        Fait[] faits = [Contact("2020-11-05"), Contact("2021-02-01"), Contact("2021-03-01")];
        Assert.Equal((0, 1), (Compter(FamillesRencontrees.PremiersContacts, faits), Compter(FamillesRencontrees.PremiersContacts, [.. faits, Annulation("e1")])));
    }

    // MAR-02A, MAR-02B

    /// <summary>
    /// Cas travaillé. Rencontrée en 2020 : son contact de mars 2021 est de suivi, 3 enfants vus ce jour-là. Rencontrée d'abord en 2021, seule : aucun
    /// suivi. Rencontrée deux fois en 2021, avec 4 puis 2 enfants : suivie, 4 enfants, ceux du premier contact compris.
    /// </summary>
    [Fact]
    public void Un_contact_de_suivi_n_est_pas_le_premier_et_les_enfants_sont_les_plus_nombreux_vus_ensemble()
    {
        Fait[][] familles =
        [
            [Contact("2020-06-01", enfants: 5), Contact("2021-03-01", enfants: 3)],
            [Contact("2021-04-01", enfants: 2)],
            [Contact("2021-04-01", enfants: 4), Contact("2021-05-01", enfants: 2)],
        ];
        Assert.Equal([(1, 3), (0, 0), (1, 4)], familles.Select(faits => (Compter(FamillesRencontrees.Suivies, faits), Compter(FamillesRencontrees.EnfantsSuivis, faits))));
        var lues = familles.Select((faits, i) => Lire(faits, "2022-12-31", IdentifiantFait.De($"famille{i}"))).ToList();
        Assert.Equal((2, 7), (
            FamillesRencontrees.Suivies.Calculer(lues, Aucun, Poser()).Effectif, FamillesRencontrees.EnfantsSuivis.Calculer(lues, Aucun, Poser()).Effectif));
    }

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-01-01", 0)]
    public void Le_contact_de_suivi_est_dans_la_periode_bornes_incluses(string jour, int attendu) =>
        Assert.Equal(attendu, Compter(FamillesRencontrees.Suivies, Contact("2020-01-01"), Contact(jour)));

    [Fact]
    public void Deux_contacts_du_meme_jour_font_un_premier_et_un_suivi() => Assert.Equal((1, 1), (
        Compter(FamillesRencontrees.PremiersContacts, Contact("2021-03-01"), Contact("2021-03-01", adultes: 1)),
        Compter(FamillesRencontrees.Suivies, Contact("2021-03-01"), Contact("2021-03-01", adultes: 1))));

    [Fact]
    public void Une_famille_sans_enfant_est_suivie_et_n_en_apporte_aucun() => Assert.Equal((1, 0), (
        Compter(FamillesRencontrees.Suivies, Contact("2020-01-01", 0), Contact("2021-02-01", 0)),
        Compter(FamillesRencontrees.EnfantsSuivis, Contact("2020-01-01", 0), Contact("2021-02-01", 0))));

    // MAR-03A, MAR-03B

    /// <summary>Cas travaillé : deux mises à l'abri en 2021, avec 2 puis 3 enfants, une en 2022 et une rencontre.</summary>
    [Fact]
    public void Les_mises_a_l_abri_se_comptent_et_leurs_enfants_se_somment()
    {
        Fait[] faits = [Contact("2021-01-02"), Abri("2021-01-01", 2), Abri("2021-12-31", 3), Abri("2022-01-01", 7)];
        Assert.Equal((2, 5), (Compter(SuitesDesRencontres.MisesALAbri, faits), Compter(SuitesDesRencontres.EnfantsALAbri, faits)));
        Fait[] corrigees = [.. faits, Correction("e2", donnees: """{"enfants":4}"""), Annulation("e3")];
        Assert.Equal((1, 4), (Compter(SuitesDesRencontres.MisesALAbri, corrigees), Compter(SuitesDesRencontres.EnfantsALAbri, corrigees)));
    }

    // MAR-04

    /// <summary>Cas travaillé : trois droits de trois sortes en 2021, un quatrième la veille de la période.</summary>
    [Fact]
    public void Chaque_droit_ouvert_compte() => Assert.Equal(3, Compter(SuitesDesRencontres.DroitsOuverts,
        Droit("2020-12-31"), Droit("2021-01-01"), Droit("2021-06-01", DroitDeMaraude.Scolarisation), Droit("2021-12-31", DroitDeMaraude.AssuranceMaladie)));

    [Fact]
    public void Un_effet_posterieur_a_l_observation_ne_compte_pas() => Assert.Equal((0, 1), (
        SuitesDesRencontres.MisesALAbri.Calculer([Lire([Abri("2021-06-02")], "2021-06-01")], Aucun, Poser("2021-06-01")).Effectif,
        SuitesDesRencontres.MisesALAbri.Calculer([Lire([Abri("2021-06-02")], "2021-06-02")], Aucun, Poser("2021-06-02")).Effectif));

    private static readonly Parametres Aucun = new(new Dictionary<string, object>());

    private static int Compter(Formule<FamilleRencontree> formule, params Fait[] faits) => formule.Calculer([Lire(faits, "2022-12-31")], Aucun, Poser()).Effectif;

    private static FamilleRencontree Lire(Fait[] faits, string observation, Guid? famille = null) =>
        FamilleRencontree.Reconstituer(PersonneLue.De(famille ?? F1, Connaissance.A(Journal(faits), long.MaxValue), Le(observation)));

    private static Question Poser(string observation = "2022-12-31") => new(Annee, Le(observation), new Dictionary<string, string>());
}
