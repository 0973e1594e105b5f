using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class NotifierDecisionApaTests : ActeDAutonomieTests
{
    protected override Fait Exemple => DecisionApa("2022-03-01");

    [Theory]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-03-02", false)]
    public void La_decision_suit_le_dossier_complet(string complet, bool sansAlerte) =>
        EtantDonne(DemandeApa("2022-01-10"), Complet(complet)).Quand(Exemple)
            .Alors(sansAlerte ? FaitsAttendus(Exemple) : AlerteAttendue("decision-avant-dossier-complet"));

    [Fact]
    public void Sans_dossier_complet_est_une_alerte() =>
        EtantDonne(DemandeApa("2022-01-10")).Quand(Exemple).Alors(AlerteAttendue("decision-avant-dossier-complet"));

    [Theory]
    [InlineData(SensDecision.Accord, 1, true)]
    [InlineData(SensDecision.Accord, 4, true)]
    [InlineData(SensDecision.Accord, 5, false)]
    [InlineData(SensDecision.Accord, 6, false)]
    [InlineData(SensDecision.Rejet, 5, true)]
    public void Un_accord_hors_des_GIR_du_bareme_est_une_alerte(SensDecision sens, int gir, bool sansAlerte)
    {
        var decision = DecisionApa("2022-03-01", sens, gir);
        EtantDonne(Avant).SousLeBareme(GirUnAQuatre).Quand(decision).Alors(sansAlerte ? FaitsAttendus(decision) : AlerteAttendue("accord-hors-droit"));
    }

    [Fact]
    public void Sans_bareme_en_vigueur_rien_n_est_verifie() =>
        EtantDonne(DemandeApa("2001-11-01"), Complet("2001-11-01")).SousLeBareme(GirUnAQuatre).Quand(DecisionApa("2001-12-31", gir: 6))
            .Alors(FaitsAttendus(DecisionApa("2001-12-31", gir: 6)));

    [Fact]
    public void Le_GIR_se_compare_a_la_derniere_evaluation_anterieure()
    {
        EtantDonne([.. Avant, Evaluation("2022-02-01", 4), Evaluation("2022-02-10", 3), Evaluation("2022-03-02", 2)]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
        EtantDonne([.. Avant, Evaluation("2022-02-01", 3), Evaluation("2022-02-10", 4)]).Quand(Exemple).Alors(AlerteAttendue("gir-different-de-l-evaluation"));
    }

    [Theory]
    [InlineData(null, NatureDemande.Initiale, true)]
    [InlineData(NatureDemande.Initiale, null, true)]
    [InlineData(NatureDemande.Revision, NatureDemande.Revision, true)]
    [InlineData(NatureDemande.Revision, null, false)]
    [InlineData(null, NatureDemande.Revision, false)]
    public void La_nature_est_celle_du_dossier_complet(NatureDemande? complet, NatureDemande? decision, bool sansAlerte)
    {
        var notifiee = DecisionApa("2022-03-01", nature: decision);
        EtantDonne(DemandeApa("2022-01-10"), Complet("2022-01-20", nature: complet)).Quand(notifiee)
            .Alors(sansAlerte ? FaitsAttendus(notifiee) : AlerteAttendue("nature-differente-du-dossier"));
    }

    [Fact]
    public void Une_seconde_decision_au_meme_rang_est_une_alerte()
    {
        EtantDonne([.. Avant, Exemple]).Quand(DecisionApa("2022-03-02")).Alors(AlerteAttendue("decision-deja-connue"));
        EtantDonne([.. Avant, DecisionApa("2022-02-01") with { Episode = ApaSuivante }]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }
}
