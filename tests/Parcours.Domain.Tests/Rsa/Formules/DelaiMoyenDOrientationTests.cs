using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>OAR-03.</summary>
public sealed class DelaiMoyenDOrientationTests
{
    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2022-12-31", 1)]
    [InlineData("2023-01-01", 0)]
    public void C_est_l_ouverture_du_droit_qui_range_dans_la_periode(string ouvert, int unites) =>
        Assert.Equal(unites, Unites("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", Ouverte("2022-06-01", ouvert), Orientation("2022-12-31")).Count);

    [Theory]
    [InlineData("2022-06-30", 1)]
    [InlineData("2022-07-01", 0)]
    public void Seule_compte_une_orientation_au_plus_tard_a_la_fin(string orientation, int unites) =>
        Assert.Equal(unites, Unites("OAR-03", "2022-01-01", "2022-06-30", "2023-12-31", Ouverte("2022-02-15", "2022-02-01"), Orientation(orientation)).Count);

    [Theory]
    [InlineData("2022-01-31", 0, true)]
    [InlineData("2022-02-01", 0, false)]
    [InlineData("2022-02-02", 1, false)]
    [InlineData("2022-03-01", 28, false)]
    public void Le_delai_a_zero_pour_plancher(string orientation, int jours, bool anomalie)
    {
        var unite = Seule("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", Ouverte("2022-02-15", "2022-02-01"), Orientation(orientation));
        Assert.Equal((jours, anomalie), (unite.Valeur, unite.EstAnomalie));
    }

    [Fact]
    public void La_premiere_orientation_seule_compte_et_une_sortie_n_y_change_rien() =>
        Assert.Equal(9, Seule("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31",
            Ouverte("2022-02-03", "2022-02-01"), Orientation("2022-02-10"), Orientation("2022-06-10"), Cloture("2022-07-01")).Valeur);

    [Theory]
    [InlineData("2022-02-09", 0)]
    [InlineData("2022-02-10", 1)]
    public void Une_orientation_posterieure_a_la_cloture_est_ignoree(string cloture, int unites) =>
        Assert.Equal(unites, Unites("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", Ouverte("2022-02-03", "2022-02-01"), Orientation("2022-02-10"), Cloture(cloture)).Count);

    [Fact]
    public void Non_soumise_est_hors_champ_jusqu_a_son_passage_a_soumise()
    {
        Fait[] faits = [Ouverte("2022-02-03", "2022-02-01") with { SoumisDroitsDevoirs = false }, Orientation("2022-02-10")];
        Assert.Empty(Unites("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", faits));
        Assert.Equal(9, Seule("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", [.. faits, Statut("2022-09-01", soumis: true)]).Valeur);
    }

    [Fact]
    public void Une_personne_compte_une_fois_par_sa_premiere_ouverture()
    {
        Fait[] faits = [Ouverte("2022-02-03", "2022-02-01"), Cloture("2022-04-01"),
            Ouverte("2022-06-03", "2022-06-01") with { Episode = Second }, Orientation("2022-06-10") with { Episode = Second }];
        Assert.Empty(Unites("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", faits));
        Assert.Equal(4, Seule("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", [.. faits, Orientation("2022-02-05")]).Valeur);
        Assert.Equal(9, Seule("OAR-03", "2022-06-01", "2022-12-31", "2023-12-31", faits).Valeur);
    }

    [Fact]
    public void Sans_unite_la_somme_et_l_effectif_sont_nuls()
    {
        var mesure = Mesurer("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31", [[Ouverture("2022-02-01")]]);
        Assert.Equal((0m, 0), (mesure.Somme, mesure.Effectif));
        mesure = Mesurer("OAR-03", "2022-01-01", "2022-12-31", "2023-12-31",
            [[Ouverte("2022-02-03", "2022-02-01"), Orientation("2022-02-11")], [Ouverte("2022-02-03", "2022-02-01"), Orientation("2022-02-06")], [Ouverture("2022-02-01", "TAS-MP"), Orientation("2022-02-02")]],
            ("territoire", "TAS-CL"));
        Assert.Equal((15m, 2), (mesure.Somme, mesure.Effectif));
    }

    private static Domain.Rsa.DroitRsaNotifie Ouverte(string recue, string ouvert) => Ouverture(recue) with { DateOuvertureDroit = Le(ouvert) };
}
