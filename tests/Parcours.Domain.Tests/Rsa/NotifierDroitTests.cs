using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class NotifierDroitTests : ActeDEpisodeTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => Ouverture("2022-01-10");

    [Fact]
    public void Un_territoire_hors_referentiel_est_une_alerte() =>
        EtantDonne().AvecTerritoires("TAS-MP").Quand(Exemple).Alors(AlerteAttendue("territoire-inconnu"));

    [Fact]
    public void Un_territoire_du_referentiel_est_sans_alerte() =>
        EtantDonne().AvecTerritoires("TAS-CL").Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Un_episode_deja_ouvert_est_refuse() =>
        EtantDonne(Exemple).Quand(Ouverture("2022-01-11")).Alors(RefusAttendu("episode-deja-ouvert"));

    [Fact]
    public void Un_episode_deja_ouvert_est_une_alerte_par_lot() =>
        EtantDonne(Exemple).ParLot().Quand(Ouverture("2022-01-11")).Alors(AlerteAttendue("episode-deja-ouvert"));

    [Fact]
    public void Un_second_episode_est_refuse_tant_que_le_premier_est_ouvert() =>
        EtantDonne(Exemple).Quand(Retour("2022-04-01")).Alors(RefusAttendu("second-episode-ouvert"));

    [Fact]
    public void Un_second_episode_est_une_alerte_par_lot() =>
        EtantDonne(Exemple).ParLot().Quand(Retour("2022-04-01")).Alors(AlerteAttendue("second-episode-ouvert"));

    [Fact]
    public void Le_retour_la_veille_de_la_cloture_est_refuse() =>
        EtantDonne(Exemple, Cloture("2022-04-02")).Quand(Retour("2022-04-01")).Alors(RefusAttendu("second-episode-ouvert"));

    [Fact]
    public void Le_retour_le_jour_de_la_cloture_est_admis() =>
        EtantDonne(Exemple, Cloture("2022-04-01")).Quand(Retour("2022-04-01")).Alors(FaitsAttendus(Retour("2022-04-01")));

    [Fact]
    public void Une_cloture_annulee_rouvre_le_premier_episode() =>
        EtantDonne(Exemple, Cloture("2022-03-01"), Annulation("e2")).Quand(Retour("2022-04-01")).Alors(RefusAttendu("second-episode-ouvert"));

    [Fact]
    public void Une_ouverture_annulee_laisse_la_place() =>
        EtantDonne(Exemple, Annulation("e1")).Quand(Retour("2022-04-01")).Alors(FaitsAttendus(Retour("2022-04-01")));

    [Fact]
    public void Un_departement_d_origine_veut_un_transfert_entrant()
    {
        var primo = Ouverture("2022-01-10") with { DepartementOrigine = "21" };
        var transfert = primo with { Nature = NatureEntree.TransfertEntrant };
        EtantDonne().Quand(primo).Alors(RefusAttendu("origine-sans-transfert"));
        EtantDonne().ParLot().Quand(primo).Alors(RefusAttendu("origine-sans-transfert"));
        EtantDonne().Quand(transfert).Alors(FaitsAttendus(transfert));
    }

    private static DroitRsaNotifie Retour(string jour) => Ouverture(jour) with { Episode = Second, Nature = NatureEntree.Retour };
}
