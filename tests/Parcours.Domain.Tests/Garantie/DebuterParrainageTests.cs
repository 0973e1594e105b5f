using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie;

public sealed class DebuterParrainageTests : ActeDAccompagnementTests
{
    protected override Fait[] Avant => [GaOrientee("2022-02-01")];

    protected override Fait Exemple => Parrainage("2022-03-01");

    [Fact]
    public void Il_se_passe_d_orientation() => EtantDonne().Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
