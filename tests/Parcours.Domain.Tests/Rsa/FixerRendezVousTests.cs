using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class FixerRendezVousTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Rdv("2022-02-01", "2022-07-10");

    [Fact]
    public void Un_numero_deja_pris_est_une_alerte() =>
        EtantDonne(Ouverture("2022-01-10"), Exemple).Quand(Rdv("2022-02-02", "2022-07-12")).Alors(AlerteAttendue("rendez-vous-deja-fixe"));

    [Fact]
    public void Le_meme_numero_dans_un_autre_episode_est_libre() =>
        EtantDonne(Ouverture("2022-01-10"), Exemple with { Episode = Second }).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
