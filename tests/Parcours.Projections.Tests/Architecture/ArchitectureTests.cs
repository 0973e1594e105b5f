using NetArchTest.Rules;

namespace Parcours.Projections.Tests.Architecture;

public sealed class ArchitectureTests
{
    [Fact]
    public void Les_projections_ne_referencent_que_leurs_voisins()
    {
        // Microsoft.Extensions.Logging.Abstractions : la fabrique de projections de Marten l'a dans sa signature.
        string[] admis = ["Microsoft.Extensions.Logging.Abstractions", "Parcours.Domain", "Marten", "JasperFx", "JasperFx.Events", "Weasel.Core", "Weasel.Postgresql",
            "Npgsql", "Npgsql.NodaTime", "NodaTime", "NodaTime.Serialization.SystemTextJson", "YamlDotNet"];
        var references = typeof(Journal).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(nom => !nom.StartsWith("System", StringComparison.Ordinal));
        Assert.Empty(references.Except(admis));
    }

    [Theory]
    [InlineData("Parcours.Host")]
    [InlineData("Wolverine")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Extensions.Hosting")]
    [InlineData("Microsoft.Extensions.DependencyInjection")]
    [InlineData("Microsoft.Extensions.Configuration")]
    [InlineData("Serilog")]
    [InlineData("System.Net")]
    public void Les_projections_ignorent_l_hote(string dependance) => Assert.Empty(
        Types.InAssembly(typeof(Journal).Assembly).ShouldNot().HaveDependencyOn(dependance).GetResult().FailingTypeNames ?? []);
}
