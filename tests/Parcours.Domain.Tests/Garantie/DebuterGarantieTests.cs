using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie;

public sealed class DebuterGarantieTests : ActeDAccompagnementTests
{
    protected override Fait[] Avant => [GaOrientee("2022-02-01")];

    protected override Fait Exemple => GaDebutee("2022-03-01");

    [Theory]
    [InlineData("2022-01-31", true)]
    [InlineData("2022-02-01", false)]
    public void Avant_l_orientation_il_est_une_alerte(string jour, bool alerte) =>
        EtantDonne(Avant).Quand(GaDebutee(jour)).Alors(alerte ? AlerteAttendue("debut-avant-orientation") : FaitsAttendus(GaDebutee(jour)));

    [Fact]
    public void Sans_orientation_il_est_une_alerte() => EtantDonne().Quand(Exemple).Alors(AlerteAttendue("debut-avant-orientation"));

    [Fact]
    public void L_orientation_d_un_autre_episode_ne_suffit_pas() =>
        EtantDonne(GaOrientee("2022-02-01") with { Episode = Ga2 }).Quand(Exemple).Alors(AlerteAttendue("debut-avant-orientation"));

    [Fact]
    public void Un_second_demarrage_est_une_alerte() =>
        EtantDonne([.. Avant, GaDebutee("2022-02-10")]).Quand(Exemple).Alors(AlerteAttendue("deja-demarre"));
}
