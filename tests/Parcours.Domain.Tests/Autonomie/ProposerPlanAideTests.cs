using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class ProposerPlanAideTests : ActeDAutonomieTests
{
    protected override Fait[] Avant => [DemandeApa("2022-01-10"), Evaluation("2022-02-01")];

    protected override Fait Exemple => Plan("2022-03-01");

    [Theory]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-03-02", false)]
    public void Le_plan_suit_l_evaluation(string evaluation, bool sansAlerte) =>
        EtantDonne(DemandeApa("2022-01-10"), Evaluation(evaluation)).Quand(Exemple)
            .Alors(sansAlerte ? FaitsAttendus(Exemple) : AlerteAttendue("plan-avant-evaluation"));
}
