using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class ConstaterManquementTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Manquement("2022-03-01");
}
