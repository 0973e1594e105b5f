using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie;

public sealed class OrienterVersGarantieTests : ActeDAccompagnementTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => GaOrientee("2022-03-01");

    [Fact]
    public void Un_episode_deja_oriente_est_refuse_une_alerte_par_lot()
    {
        EtantDonne(Exemple).Quand(GaOrientee("2022-03-02")).Alors(RefusAttendu("episode-deja-ouvert"));
        EtantDonne(Exemple).ParLot().Quand(GaOrientee("2022-03-02")).Alors(AlerteAttendue("episode-deja-ouvert"));
    }

    [Fact]
    public void Un_autre_episode_encore_ouvert_est_une_alerte() =>
        EtantDonne(GaOrientee("2022-02-01")).Quand(Exemple with { Episode = Ga2 }).Alors(AlerteAttendue("autre-episode-ouvert"));

    [Theory]
    [InlineData("2022-03-01", false)]
    [InlineData("2022-03-02", true)]
    public void L_autre_episode_est_ouvert_jusqu_a_la_veille_de_sa_fin(string fin, bool alerte) =>
        EtantDonne(GaOrientee("2022-02-01"), GaTerminee(fin)).Quand(Exemple with { Episode = Ga2 })
            .Alors(alerte ? AlerteAttendue("autre-episode-ouvert") : FaitsAttendus(Exemple with { Episode = Ga2 }));

    [Theory]
    [InlineData("2022-02-28", true)]
    [InlineData("2022-03-01", false)]
    public void Apres_le_demarrage_elle_est_une_alerte(string debut, bool alerte) =>
        EtantDonne(GaDebutee(debut)).Quand(Exemple).Alors(alerte ? AlerteAttendue("debut-avant-orientation") : FaitsAttendus(Exemple));
}
