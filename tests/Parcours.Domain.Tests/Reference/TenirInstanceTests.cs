using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Reference.ExemplesReference;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Reference;

public sealed class TenirInstanceTests : ActeDeReferenceTests
{
    protected override Fait Exemple => Instance("2022-03-01");

    [Theory]
    [InlineData(4, 4)]
    [InlineData(4, 0)]
    [InlineData(0, 0)]
    public void Autant_de_presents_que_de_convoques_au_plus(int convoques, int presents) =>
        EtantDonne(Avant).Quand(Instance("2022-03-01", convoques, presents)).Alors(FaitsAttendus(Instance("2022-03-01", convoques, presents)));

    [Theory]
    [InlineData(4, 5)]
    [InlineData(0, 1)]
    public void Plus_de_presents_que_de_convoques_est_refuse_d_ou_que_cela_vienne(int convoques, int presents)
    {
        EtantDonne(Avant).Quand(Instance("2022-03-01", convoques, presents)).Alors(RefusAttendu("presents-non-convoques"));
        EtantDonne(Avant).ParLot().Quand(Instance("2022-03-01", convoques, presents)).Alors(RefusAttendu("presents-non-convoques"));
    }

    [Fact]
    public void Sans_referent_designe_elle_est_une_alerte()
    {
        EtantDonne().Quand(Exemple).Alors(AlerteAttendue("sans-referent-designe"));
        EtantDonne(Avant).Quand(Instance("2022-01-09")).Alors(AlerteAttendue("sans-referent-designe"));
        EtantDonne([.. Avant, Fini("2022-03-01")]).Quand(Exemple).Alors(AlerteAttendue("sans-referent-designe"));
    }
}
