using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class AttribuerApaUrgenceTests : ActeDAutonomieTests
{
    protected override Fait Exemple => Urgence("2022-03-01");

    [Fact]
    public void Le_jour_de_la_demande_est_sans_alerte() =>
        EtantDonne(DemandeApa("2022-03-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void La_veille_de_la_demande_est_une_alerte() =>
        EtantDonne(DemandeApa("2022-03-02")).Quand(Exemple).Alors(AlerteAttendue("fait-avant-la-demande"));

    [Fact]
    public void Sans_demande_est_une_alerte() => EtantDonne().Quand(Exemple).Alors(AlerteAttendue("fait-avant-la-demande"));

    [Theory]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-02-28", false)]
    public void Apres_la_decision_est_une_alerte(string decision, bool sansAlerte) =>
        EtantDonne([.. Avant, DecisionApa(decision)]).Quand(Exemple)
            .Alors(sansAlerte ? FaitsAttendus(Exemple) : AlerteAttendue("urgence-apres-decision"));
}
