using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Communs;

public sealed class DelaiTests
{
    [Theory]
    [InlineData("2022-01-31", 1, "2022-02-28")]
    [InlineData("2020-01-31", 1, "2020-02-29")]
    [InlineData("2022-01-30", 1, "2022-02-28")]
    [InlineData("2022-01-28", 1, "2022-02-28")]
    [InlineData("2022-02-28", 1, "2022-03-28")]
    [InlineData("2021-03-31", 1, "2021-04-30")]
    [InlineData("2021-12-31", 2, "2022-02-28")]
    [InlineData("2022-12-15", 1, "2023-01-15")]
    public void Un_mois_va_au_meme_quantieme_sinon_au_dernier_jour(string depart, int mois, string echeance)
    {
        Assert.Equal(Le(echeance), new Delai(mois, UniteDelai.Mois).DernierJour(Le(depart)));
        Assert.Equal(Le(echeance).PlusDays(-1), new Delai(mois, UniteDelai.Mois, Borne.Stricte).DernierJour(Le(depart)));
    }

    [Fact]
    public void Les_jours_sont_calendaires_sans_report_au_jour_ouvrable() =>
        Assert.Equal(Le("2022-05-01"), new Delai(14, UniteDelai.Jours).DernierJour(Le("2022-04-17")));

    [Theory]
    [InlineData(1, UniteDelai.Mois)]
    [InlineData(2, UniteDelai.Mois)]
    [InlineData(6, UniteDelai.Mois)]
    [InlineData(30, UniteDelai.Jours)]
    [InlineData(1, UniteDelai.JoursOuvres)]
    [InlineData(14, UniteDelai.JoursOuvres)]
    [InlineData(45, UniteDelai.JoursOuvres)]
    public void Chercher_les_departs_d_une_echeance_n_en_oublie_aucun(int nombre, UniteDelai unite)
    {
        foreach (var borne in Enum.GetValues<Borne>())
        {
            var delai = new Delai(nombre, unite, borne);
            for (var depart = Le("2019-11-01"); depart < Le("2022-04-01"); depart = depart.PlusDays(1))
            {
                var echeance = delai.Echeance(depart);
                Assert.True(delai.Departs(new(echeance, echeance)).Contient(depart), $"{depart} a {echeance} pour échéance");
            }
        }
    }

    [Theory]
    [InlineData(1, 3, "33.3")]
    [InlineData(2, 3, "66.7")]
    [InlineData(1, 1, "100.0")]
    [InlineData(0, 4, "0.0")]
    [InlineData(49, 400, "12.3")]
    [InlineData(1, 2000, "0.1")]
    [InlineData(1, 2001, "0.0")]
    public void Un_taux_s_arrondit_a_une_decimale_demi_superieur(int numerateur, int denominateur, string attendu) =>
        Assert.Equal(attendu, Valeurs.Taux(numerateur, denominateur)?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Sans_denominateur_rien_n_est_disponible()
    {
        Assert.Null(Valeurs.Taux(0, 0));
        Assert.Null(Valeurs.Moyenne(0, 0));
        Assert.Equal(10.3m, Valeurs.Moyenne(41, 4));
    }
}
