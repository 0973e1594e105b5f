using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class AccepterPlanAideTests : ActeDAutonomieTests
{
    protected override Fait[] Avant => [DemandeApa("2022-01-10"), Evaluation("2022-02-01"), Plan("2022-02-15")];

    protected override Fait Exemple => PlanAccepte("2022-03-01");

    [Theory]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-03-02", false)]
    public void La_reponse_suit_le_plan(string plan, bool sansAlerte) =>
        EtantDonne(DemandeApa("2022-01-10"), Plan(plan)).Quand(Exemple)
            .Alors(sansAlerte ? FaitsAttendus(Exemple) : AlerteAttendue("plan-non-propose"));

    [Theory]
    [InlineData("2022-02-15")]
    [InlineData("2022-03-01")]
    [InlineData("2022-03-20")]
    public void Une_reponse_contraire_au_meme_plan_est_refusee(string contraire)
    {
        EtantDonne([.. Avant, PlanRefuse(contraire)]).Quand(Exemple).Alors(RefusAttendu("plan-accepte-et-refuse"));
        EtantDonne([.. Avant, PlanRefuse(contraire)]).ParLot().Quand(Exemple).Alors(AlerteAttendue("plan-accepte-et-refuse"));
    }

    [Fact]
    public void Le_plan_repris_attend_sa_propre_reponse() =>
        EtantDonne([.. Avant, PlanRefuse("2022-02-20"), Plan("2022-02-20")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void La_reponse_au_plan_suivant_est_sans_effet() =>
        EtantDonne([.. Avant, Plan("2022-04-01"), PlanRefuse("2022-04-10")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Une_reponse_annulee_ou_d_un_autre_rang_ne_contredit_rien()
    {
        EtantDonne([.. Avant, PlanRefuse("2022-02-20"), Annulation("e4")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
        EtantDonne([.. Avant, PlanRefuse("2022-02-20") with { Episode = ApaSuivante }]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }
}
