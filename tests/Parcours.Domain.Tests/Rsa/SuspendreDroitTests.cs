using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class SuspendreDroitTests : ActeDEpisodeTests
{
    protected override Fait Exemple => DroitSuspendu("2022-03-01");
}
