using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class RendreAvisTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Avis("2022-03-01");
}
