using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Transversal;

public sealed class ChangerTerritoireTests : ActeDEpisodeTests
{
    protected override Fait Exemple => Territoire("2022-03-01", "TAS-MP");

    [Theory]
    [InlineData("TAS-CL", "TAS-MP", 0)]
    [InlineData("TAS-XX", "TAS-MP", 1)]
    [InlineData("TAS-CL", "TAS-XX", 1)]
    [InlineData("TAS-XX", "TAS-YY", 2)]
    public void Chaque_territoire_hors_referentiel_est_une_alerte(string de, string vers, int alertes) =>
        EtantDonne(Avant).AvecTerritoires("TAS-CL", "TAS-MP").Quand(Territoire("2022-03-01", vers, de))
            .Alors(AlerteAttendue([.. Enumerable.Repeat("territoire-inconnu", alertes)]));
}
