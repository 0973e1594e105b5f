using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class CloreDroitTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Cloture("2022-04-01");

    [Fact]
    public void Sans_ouverture_est_refuse() => EtantDonne().Quand(Exemple).Alors(RefusAttendu("cloture-sans-ouverture"));

    [Fact]
    public void Sans_ouverture_est_une_alerte_par_lot() =>
        EtantDonne().ParLot().Quand(Exemple).Alors(AlerteAttendue("cloture-sans-ouverture"));

    [Fact]
    public void Le_jour_de_l_ouverture_est_admise() =>
        EtantDonne(Avant).Quand(Cloture("2022-01-10")).Alors(FaitsAttendus(Cloture("2022-01-10")));

    [Fact]
    public void La_veille_de_l_ouverture_est_refusee() =>
        EtantDonne(Avant).Quand(Cloture("2022-01-09")).Alors(RefusAttendu("cloture-sans-ouverture"));

    [Fact]
    public void La_veille_de_l_ouverture_est_une_alerte_par_lot() =>
        EtantDonne(Avant).ParLot().Quand(Cloture("2022-01-09")).Alors(AlerteAttendue("cloture-sans-ouverture"));

    [Fact]
    public void Une_cloture_sans_terme_de_la_caisse_ne_deborde_pas_le_calendrier() =>
        EtantDonne(Avant).ParLot().SousLeBareme(Baremes.Aucun with { SaisieTardive = [(Le("2000-01-01"), 30)] })
            .Quand(Cloture("9999-12-31")).Alors(FaitsAttendus(Cloture("9999-12-31")));
}
