using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie;

public sealed class DebuterAccompagnementTests : ActeDAccompagnementTests
{
    protected override Fait[] Avant => [AgOriente("2022-02-01")];

    protected override Fait Exemple => AgDebute("2022-03-01");

    [Theory]
    [InlineData("2022-01-31", true)]
    [InlineData("2022-02-01", false)]
    public void Avant_l_orientation_il_est_une_alerte(string jour, bool alerte) =>
        EtantDonne(Avant).Quand(AgDebute(jour)).Alors(alerte ? AlerteAttendue("debut-avant-orientation") : FaitsAttendus(AgDebute(jour)));

    [Fact]
    public void Sans_orientation_il_est_une_alerte() => EtantDonne().Quand(Exemple).Alors(AlerteAttendue("debut-avant-orientation"));

    [Fact]
    public void L_orientation_d_un_autre_episode_ne_suffit_pas() =>
        EtantDonne(AgOriente("2022-02-01") with { Episode = Ag2 }).Quand(Exemple).Alors(AlerteAttendue("debut-avant-orientation"));

    [Fact]
    public void Un_second_demarrage_est_une_alerte() =>
        EtantDonne([.. Avant, AgDebute("2022-02-10")]).Quand(Exemple).Alors(AlerteAttendue("deja-demarre"));

    [Fact]
    public void Un_autre_conseiller_le_meme_jour_n_est_pas_une_redite() =>
        EtantDonne([.. Avant, Exemple]).Quand(AgDebute("2022-03-01", K2)).Alors(AlerteAttendue("deja-demarre"));
}
