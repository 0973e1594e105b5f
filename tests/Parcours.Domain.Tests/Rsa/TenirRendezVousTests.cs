using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class TenirRendezVousTests : ActeDEpisodeTests
{
    protected override Fait[] Avant => [Ouverture("2022-01-10"), Rdv("2022-02-01", "2022-03-01")];

    protected override Fait Exemple => RdvTenu("2022-03-01");

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

    [Fact]
    public void Deja_manque_est_refuse() =>
        EtantDonne([.. Avant, RdvManque("2022-03-01")]).Quand(Exemple).Alors(RefusAttendu("rendez-vous-tenu-et-manque"));

    [Fact]
    public void Deja_manque_est_une_alerte_par_lot() =>
        EtantDonne([.. Avant, RdvManque("2022-03-01")]).ParLot().Quand(Exemple).Alors(AlerteAttendue("rendez-vous-tenu-et-manque"));

    [Fact]
    public void Une_absence_annulee_n_empeche_rien() =>
        EtantDonne([.. Avant, RdvManque("2022-03-01"), Annulation("e3")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void L_absence_a_un_autre_rendez_vous_n_empeche_rien() =>
        EtantDonne([.. Avant, RdvManque("2022-03-01", "r2")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
