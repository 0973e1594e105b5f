using Parcours.Domain.Communs;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Transversal;

public sealed class TransmettreDossierTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Transmission("2022-03-01");
}
