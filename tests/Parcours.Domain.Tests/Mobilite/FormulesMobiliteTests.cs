using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Mobilite;
using Parcours.Domain.Mobilite.Formules;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Mobilite.MesureDExemple;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Mobilite;

/// <summary>Personnes accompagnées et prescriptions, comptées à la main.</summary>
public sealed class FormulesMobiliteTests
{
    private static readonly Periode Annee = new(Le("2021-01-01"), Le("2021-12-31"));

    [Theory]
    [InlineData("2020-06-01", "2021-01-01", 0)]
    [InlineData("2020-06-01", "2021-01-02", 1)]
    [InlineData("2020-06-01", null, 1)]
    [InlineData("2021-12-31", null, 1)]
    [InlineData("2022-01-01", null, 0)]
    [InlineData("2021-03-01", "2021-03-01", 0)]
    public void L_accompagnement_court_du_debut_a_la_fin_exclue(string debut, string? fin, int attendu) =>
        Assert.Equal(attendu, Accompagnees([Debute(debut), .. fin is null ? Array.Empty<Fait>() : [Termine(fin)]]));

    [Fact]
    public void La_fin_d_une_mesure_ne_finit_pas_l_autre_et_la_personne_compte_une_fois()
    {
        Fait[] faits = [Debute("2020-02-01"), Debute("2020-03-01", "2"), Termine("2020-04-01")];
        Assert.Equal(1, Accompagnees(faits));
        Assert.Equal((0, 1), (Accompagnees([.. faits, Termine("2020-05-01", "2")]), Accompagnees([.. faits, Debute("2021-05-01", "3")])));
    }

    [Fact]
    public void Le_deces_termine_l_accompagnement() => Assert.Equal((0, 1), (
        Accompagnees([Debute("2020-02-01"), Deces("2021-01-01")]), Accompagnees([Debute("2020-02-01"), Deces("2021-01-02")])));

    [Fact]
    public void L_accompagnement_s_observe_jusqu_au_jour_d_observation() => Assert.Equal((0, 1), (
        Accompagnees([Debute("2021-06-02")], "2021-06-01"), Accompagnees([Debute("2021-06-02")], "2021-06-02")));

    [Fact]
    public void Chaque_prescription_compte_et_un_debut_n_en_est_pas_une()
    {
        Assert.Equal(2, Prescriptions([Prescrit("2021-01-01"), Prescrit("2021-12-31", "2"), Prescrit("2020-12-31", "3"), Prescrit("2022-01-01", "4"), Debute("2021-05-01", "5")]));
        Assert.Equal(0, Prescriptions([Termine("2021-02-01"), Prescrit("2021-02-02")]));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("999999999", "999999999")]
    [InlineData("m1", "289911753")]
    [InlineData("0", "109362278")]
    public void Une_mesure_nommee_a_toujours_le_meme_rang_et_un_nombre_le_sien(string nom, string rang)
    {
        Assert.Equal(rang, RangNomme.De(nom));
        Assert.Equal(rang, RangNomme.De(rang));
    }

    private static readonly Parametres Aucun = new(new Dictionary<string, object>());

    private static int Accompagnees(Fait[] faits, string observation = "2022-12-31") => Compter(FormulesMobilite.Accompagnees, faits, observation);

    private static int Prescriptions(Fait[] faits) => Compter(FormulesMobilite.Prescriptions, faits, "2022-12-31");

    private static int Compter(Formule<PersonneMobilite> formule, Fait[] faits, string observation) => formule.Calculer(
        [PersonneMobilite.Reconstituer(PersonneLue.De(IdentifiantFait.De("p1"), Connaissance.A(Journal(faits), long.MaxValue), Le(observation)))],
        Aucun, new(Annee, Le(observation), new Dictionary<string, string>())).Effectif;
}
