using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class NotifierOrientationTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Orientation("2022-02-01");

    [Fact]
    public void Le_jour_de_la_reception_est_sans_alerte() =>
        EtantDonne(Avant).Quand(Orientation("2022-01-10")).Alors(FaitsAttendus(Orientation("2022-01-10")));

    [Fact]
    public void La_veille_de_la_reception_est_une_alerte() =>
        EtantDonne(Avant).Quand(Orientation("2022-01-09")).Alors(AlerteAttendue("orientation-avant-reception"));

    [Fact]
    public void Sans_ouverture_connue_est_une_alerte() =>
        EtantDonne().Quand(Exemple).Alors(AlerteAttendue("orientation-avant-reception"));

    [Fact]
    public void L_ouverture_d_un_autre_episode_ne_suffit_pas() =>
        EtantDonne(Ouverture("2022-01-10") with { Episode = Second }).Quand(Exemple).Alors(AlerteAttendue("orientation-avant-reception"));

    [Theory]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    [InlineData("2022-02-28", false)]
    [InlineData("2022-03-01", true)]
    public void Un_organisme_inactif_ce_jour_est_une_alerte(string jour, bool inactif) =>
        EtantDonne(Ouverture("2021-01-10")).SousLeBareme(Actif("2022-01-01", "2022-02-28")).Quand(Orientation(jour, Organisme.PLIE))
            .Alors(inactif ? AlerteAttendue("organisme-inactif") : FaitsAttendus(Orientation(jour, Organisme.PLIE)));

    [Fact]
    public void Un_organisme_absent_du_bareme_a_toujours_existe() =>
        EtantDonne(Avant).SousLeBareme(Actif("2022-01-01", "2022-01-02")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    private static Baremes Actif(string debut, string fin) => Baremes.Aucun with
    {
        Organismes = new Dictionary<string, (NodaTime.LocalDate?, NodaTime.LocalDate?)> { ["PLIE"] = (Le(debut), Le(fin)) },
    };
}
