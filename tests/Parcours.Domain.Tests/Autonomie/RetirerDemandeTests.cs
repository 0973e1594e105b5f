using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class RetirerDemandeTests : ActeDAutonomieTests
{
    protected override Fait Exemple => Retrait("2022-04-01");

    [Fact]
    public void Le_jour_de_la_demande_est_admis() =>
        EtantDonne(DemandeApa("2022-04-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void La_veille_de_la_demande_est_refuse()
    {
        EtantDonne(DemandeApa("2022-04-02")).Quand(Exemple).Alors(RefusAttendu("retrait-sans-demande"));
        EtantDonne(DemandeApa("2022-04-02")).ParLot().Quand(Exemple).Alors(AlerteAttendue("retrait-sans-demande"));
    }

    [Fact]
    public void Sans_demande_ou_d_un_autre_rang_est_refuse()
    {
        EtantDonne().Quand(Exemple).Alors(RefusAttendu("retrait-sans-demande"));
        EtantDonne(DemandeApa("2022-01-10") with { Episode = ApaSuivante }).Quand(Exemple).Alors(RefusAttendu("retrait-sans-demande"));
    }

    [Fact]
    public void Une_revision_sans_depot_echange_se_retire() =>
        EtantDonne(Complet("2022-04-01", nature: NatureDemande.Revision)).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Une_demande_a_la_MDPH_se_retire()
    {
        var retrait = Retrait("2022-04-01") with { Episode = Mdph };
        EtantDonne(DemandeMdph("2022-01-10")).Quand(retrait).Alors(FaitsAttendus(retrait));
        EtantDonne(DemandeApa("2022-01-10")).Quand(retrait).Alors(RefusAttendu("retrait-sans-demande"));
    }

    [Theory]
    [InlineData("2022-04-01", true)]
    [InlineData("2022-03-31", false)]
    public void Apres_la_decision_est_une_alerte(string decision, bool sansAlerte) =>
        EtantDonne([.. Avant, DecisionApa(decision)]).Quand(Exemple)
            .Alors(sansAlerte ? FaitsAttendus(Exemple) : AlerteAttendue("retrait-apres-decision"));
}
