using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Personnes;

public sealed class ConnaitrePersonneTests : ActeTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => Naissance("2022-01-10", "1990-05-17");

    [Fact]
    public void Une_naissance_du_jour_est_admise() =>
        EtantDonne().Quand(Naissance("2022-06-15", "2022-06-15")).Alors(FaitsAttendus(Naissance("2022-06-15", "2022-06-15")));

    [Fact]
    public void Une_naissance_future_est_refusee_partout()
    {
        EtantDonne().Quand(Naissance("2022-06-15", "2022-06-16")).Alors(RefusAttendu("naissance-future"));
        EtantDonne().ParLot().Quand(Naissance("2022-06-15", "2022-06-16")).Alors(RefusAttendu("naissance-future"));
    }
}
