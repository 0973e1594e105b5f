using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Parcours.Host.Durcissement;

namespace Parcours.Host.Tests.Durcissement;

public sealed class LimitesTests
{
    [Theory]
    [InlineData("Production", true)]
    [InlineData("Staging", true)]
    [InlineData("Development", false)]
    public void Le_debit_est_borne_partout_sauf_en_developpement(string environnement, bool estBorne)
    {
        var limites = Limites.Lire(new ConfigurationBuilder().Build(), new HostingEnvironment { EnvironmentName = environnement });
        Assert.Equal((estBorne, estBorne), (limites.DemandesParSeconde > 0, limites.AnonymesParSeconde > 0));
    }
}
