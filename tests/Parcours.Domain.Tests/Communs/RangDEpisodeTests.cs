using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Communs;

public sealed class RangDEpisodeTests
{
    private static readonly DroitRsaNotifie Nouvelle = (DroitRsaNotifie)Ouverture("2022-05-10");

    [Fact]
    public void Le_premier_episode_d_une_personne_a_le_rang_un() => Assert.Equal(Episode.Rsa("1"), Pour());

    [Fact]
    public void Le_rang_suit_le_plus_haut_meme_s_il_en_manque() =>
        Assert.Equal(Episode.Rsa("8"), Pour(Ouverture("2022-01-10"), Ouverture("2022-02-10") with { Episode = Episode.Rsa("7") }));

    [Fact]
    public void Redire_une_ouverture_retombe_sur_son_episode() =>
        Assert.Equal(Episode.Rsa("3"), Pour(Ouverture("2022-01-10"), Nouvelle with { Episode = Episode.Rsa("3") }));

    [Fact]
    public void L_ouverture_rejoint_les_faits_qui_l_ont_precedee() =>
        Assert.Equal(Episode.Rsa("2"), Pour(Ouverture("2022-01-10"), Orientation("2022-05-01") with { Episode = Episode.Rsa("2") }));

    [Fact]
    public void Une_ouverture_annulee_libere_son_rang() => Assert.Equal(Episode.Rsa("1"), Pour(
        Ouverture("2022-01-10"),
        new EvenementAnnule("e1", MotifAnnulation.ErreurSaisie) { Episode = Premier, DateEffet = Aujourdhui }));

    private static Episode Pour(params Fait[] faits) => RangDEpisode.Pour(Nouvelle, Dispositif.Rsa, DossierPersonne.Reconstituer(Journal(faits)));
}
