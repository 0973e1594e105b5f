using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Xunit;

namespace Parcours.Domain.Tests.Communs;

public sealed class CalendrierTests
{
    /// <summary>Lundis de Pâques, Ascensions et lundis de Pentecôte tels que les calendriers officiels les impriment.</summary>
    [Theory]
    [InlineData("2008-03-24", "2008-05-01", "2008-05-12")]
    [InlineData("2011-04-25", "2011-06-02", "2011-06-13")]
    [InlineData("2018-04-02", "2018-05-10", "2018-05-21")]
    [InlineData("2019-04-22", "2019-05-30", "2019-06-10")]
    [InlineData("2020-04-13", "2020-05-21", "2020-06-01")]
    [InlineData("2021-04-05", "2021-05-13", "2021-05-24")]
    [InlineData("2022-04-18", "2022-05-26", "2022-06-06")]
    [InlineData("2023-04-10", "2023-05-18", "2023-05-29")]
    [InlineData("2024-04-01", "2024-05-09", "2024-05-20")]
    [InlineData("2025-04-21", "2025-05-29", "2025-06-09")]
    [InlineData("2026-04-06", "2026-05-14", "2026-05-25")]
    [InlineData("2038-04-26", "2038-06-03", "2038-06-14")]
    public void Les_fetes_mobiles_sont_celles_du_calendrier(string paques, string ascension, string pentecote)
    {
        var annee = Jour(paques).Year;
        var mobiles = Enumerable.Range(0, 366).Select(n => new LocalDate(annee, 1, 1).PlusDays(n)).Where(jour => jour.Year == annee && Calendrier.EstFerie(jour))
            .Where(jour => (jour.Month, jour.Day) is not ((1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25)));
        Assert.Equal(new[] { Jour(paques), Jour(ascension), Jour(pentecote) }.Where(jour => (jour.Month, jour.Day) is not ((5, 1) or (5, 8))), mobiles);
    }

    [Fact]
    public void Une_annee_compte_onze_fetes_sauf_quand_deux_tombent_le_meme_jour() =>
        Assert.All(Enumerable.Range(2000, 60), annee =>
            Assert.InRange(Enumerable.Range(0, 366).Count(n => new LocalDate(annee, 1, 1).PlusDays(n) is var jour && jour.Year == annee && Calendrier.EstFerie(jour)), 10, 11));

    [Theory]
    [InlineData("2022-03-07", 3, "2022-03-10")] // lundi → jeudi
    [InlineData("2022-03-09", 3, "2022-03-14")] // mercredi → lundi
    [InlineData("2022-03-11", 3, "2022-03-16")] // vendredi → mercredi
    [InlineData("2022-03-12", 3, "2022-03-16")] // samedi → mercredi
    [InlineData("2022-03-13", 3, "2022-03-16")] // dimanche → mercredi
    [InlineData("2022-04-14", 3, "2022-04-20")] // jeudi saint : le lundi de Pâques ne compte pas
    [InlineData("2021-12-23", 1, "2021-12-24")]
    [InlineData("2022-07-13", 1, "2022-07-15")]
    [InlineData("2024-05-07", 1, "2024-05-10")] // 8 mai, puis l'Ascension
    [InlineData("2022-03-07", 0, "2022-03-07")]
    public void Les_jours_ouvres_sautent_fins_de_semaine_et_fetes(string depart, int nombre, string attendu) =>
        Assert.Equal(Jour(attendu), Calendrier.PlusJoursOuvres(Jour(depart), nombre));

    [Theory]
    [InlineData("2004-02-29", 18, "2022-03-01")]
    [InlineData("2004-02-29", 17, "2021-03-01")]
    [InlineData("2004-02-29", 16, "2020-02-29")]
    [InlineData("2004-02-28", 18, "2022-02-28")]
    [InlineData("2004-03-01", 18, "2022-03-01")]
    [InlineData("2003-12-31", 18, "2021-12-31")]
    public void Un_age_s_acquiert_le_jour_anniversaire_le_1er_mars_pour_qui_est_ne_un_29_fevrier(string naissance, int ans, string attendu) =>
        Assert.Equal(Jour(attendu), Calendrier.Anniversaire(Jour(naissance), ans));

    [Theory]
    [InlineData("2004-02-29", "2022-02-28", 17)]
    [InlineData("2004-02-29", "2022-03-01", 18)]
    [InlineData("2004-06-15", "2022-06-14", 17)]
    [InlineData("2004-06-15", "2022-06-15", 18)]
    [InlineData("2004-06-15", "2004-06-15", 0)]
    public void L_age_change_le_jour_de_l_anniversaire(string naissance, string jour, int attendu) =>
        Assert.Equal(attendu, Calendrier.Age(Jour(naissance), Jour(jour)));

    private static LocalDate Jour(string texte) => LocalDatePattern.Iso.Parse(texte).Value;
}
