using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class ModifierStatutTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Statut("2022-03-01", soumis: false);

    [Fact]
    public void Un_territoire_hors_referentiel_est_une_alerte() =>
        EtantDonne(Avant).AvecTerritoires("TAS-CL").Quand(Statut("2022-03-01", soumis: true, "TAS-XX")).Alors(AlerteAttendue("territoire-inconnu"));

    [Fact]
    public void Sans_territoire_rien_n_est_verifie() =>
        EtantDonne(Avant).AvecTerritoires("TAS-CL").Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
