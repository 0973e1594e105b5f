using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class EvaluerAutonomieTests : ActeDAutonomieTests
{
    protected override Fait Exemple => Evaluation("2022-03-01");

    [Fact]
    public void Le_jour_de_la_demande_est_sans_alerte() =>
        EtantDonne(DemandeApa("2022-03-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void La_veille_de_la_demande_est_une_alerte() =>
        EtantDonne(DemandeApa("2022-03-02")).Quand(Exemple).Alors(AlerteAttendue("fait-avant-la-demande"));

    [Fact]
    public void Sans_demande_est_une_alerte() => EtantDonne().Quand(Exemple).Alors(AlerteAttendue("fait-avant-la-demande"));

    [Fact]
    public void Le_dossier_complet_d_une_revision_vaut_demande() =>
        EtantDonne(Complet("2022-03-01", nature: NatureDemande.Revision)).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
