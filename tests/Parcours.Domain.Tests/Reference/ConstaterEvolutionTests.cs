using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Reference.ExemplesReference;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Reference;

public sealed class ConstaterEvolutionTests : ActeDeReferenceTests
{
    protected override Fait Exemple => Evolution("2022-03-01");

    [Fact]
    public void Sans_referent_designe_elle_est_une_alerte() => EtantDonne().Quand(Exemple).Alors(AlerteAttendue("sans-referent-designe"));
}
