using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class AnnulerRendezVousTests : ActeDEpisodeTests
{
    protected override Fait[] Avant => [Ouverture("2022-01-10"), Rdv("2022-02-01", "2022-03-01")];

    protected override Fait Exemple => RdvAnnule("2022-02-20", InitiativeAnnulation.Personne);

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
    public void Le_jour_prevu_est_sans_alerte() =>
        EtantDonne(Avant).Quand(RdvAnnule("2022-03-01", InitiativeAnnulation.Organisme))
            .Alors(FaitsAttendus(RdvAnnule("2022-03-01", InitiativeAnnulation.Organisme)));

    [Fact]
    public void Le_lendemain_du_jour_prevu_est_une_alerte() =>
        EtantDonne(Avant).Quand(RdvAnnule("2022-03-02", InitiativeAnnulation.Organisme)).Alors(AlerteAttendue("annulation-apres-la-date"));
}
