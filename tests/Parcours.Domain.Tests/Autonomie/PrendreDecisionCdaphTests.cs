using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class PrendreDecisionCdaphTests : ActeDAutonomieTests
{
    protected override Fait[] Avant => [DemandeMdph("2022-01-10")];

    protected override Fait Exemple => DecisionCdaph("2022-03-01");

    [Theory]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-03-02", false)]
    public void La_decision_suit_la_demande(string demande, bool sansAlerte) =>
        EtantDonne(DemandeMdph(demande)).Quand(Exemple).Alors(sansAlerte ? FaitsAttendus(Exemple) : AlerteAttendue("fait-avant-la-demande"));

    [Fact]
    public void Une_seconde_decision_est_une_alerte() =>
        EtantDonne([.. Avant, Exemple]).Quand(DecisionCdaph("2022-03-01", SensDecision.Rejet)).Alors(AlerteAttendue("decision-deja-connue"));
}
