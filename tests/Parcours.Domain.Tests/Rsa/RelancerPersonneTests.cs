using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class RelancerPersonneTests : ActeDEpisodeTests
{
    protected override Fait[] Avant => [Ouverture("2022-01-10"), Rdv("2022-02-01", "2022-03-01"), RdvManque("2022-03-01")];

    protected override Fait Exemple => Relance("2022-03-10");

    [Fact]
    public void Un_rendez_vous_inconnu_est_refuse() =>
        EtantDonne(Ouverture("2022-01-10")).Quand(Exemple).Alors(RefusAttendu("rendez-vous-inconnu"));

    [Fact]
    public void Un_rendez_vous_inconnu_est_une_alerte_par_lot() =>
        EtantDonne(Ouverture("2022-01-10")).ParLot().Quand(Exemple).Alors(AlerteAttendue("rendez-vous-inconnu"));

    [Fact]
    public void Le_rendez_vous_d_un_autre_episode_est_inconnu() =>
        EtantDonne(Ouverture("2022-01-10"), Rdv("2022-02-01", "2022-03-01") with { Episode = Second }).Quand(Exemple)
            .Alors(RefusAttendu("rendez-vous-inconnu"));

    [Fact]
    public void Un_rendez_vous_dont_la_fixation_est_annulee_est_inconnu() =>
        EtantDonne(Ouverture("2022-01-10"), Rdv("2022-02-01", "2022-03-01"), Annulation("e2")).Quand(Exemple)
            .Alors(RefusAttendu("rendez-vous-inconnu"));
}
