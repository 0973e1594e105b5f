using NetArchTest.Rules;

namespace Parcours.Projections.Tests.Architecture;

public sealed class ArchitectureTests
{
    [Fact]
    public void Les_projections_ne_referencent_que_leurs_voisins()
    {
        string[] admis = ["Parcours.Domain", "Marten", "JasperFx", "JasperFx.Events", "Weasel.Core", "Weasel.Postgresql",
            "Npgsql", "Npgsql.NodaTime", "NodaTime", "NodaTime.Serialization.SystemTextJson", "YamlDotNet",
            // Marten le demande à qui branche sa propre exécution de projection ; rien n'y écrit.
            "Microsoft.Extensions.Logging.Abstractions"];
        var references = typeof(Journal).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(nom => !nom.StartsWith("System", StringComparison.Ordinal));
        Assert.Empty(references.Except(admis));
    }

    [Theory]
    [InlineData("Parcours.Host")]
    [InlineData("Wolverine")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Extensions.DependencyInjection")]
    [InlineData("Microsoft.Extensions.Hosting")]
    [InlineData("Microsoft.Extensions.Configuration")]
    [InlineData("Serilog")]
    [InlineData("System.Net")]
    public void Les_projections_ignorent_l_hote(string dependance) => Assert.Empty(
        Types.InAssembly(typeof(Journal).Assembly).ShouldNot().HaveDependencyOn(dependance).GetResult().FailingTypeNames ?? []);
}
