using Alba;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Parcours.Host.Securite;
using Parcours.Host.Tests;

[assembly: AssemblyFixture(typeof(Hote))]

namespace Parcours.Host.Tests;

/// <summary>Le socle de l'hôte, avec les points d'accès modèles et sans base.</summary>
public sealed class Hote : IAsyncLifetime
{
    private readonly DirectoryInfo _donnees = Directory.CreateTempSubdirectory("parcours-essais-");

    public IAlbaHost Alba { get; private set; } = null!;

    public string Donnees => _donnees.FullName;

    public async ValueTask InitializeAsync() => Alba = await OuvrirAsync("Development");

    public Task<IAlbaHost> OuvrirAsync(string environnement, params string[] reglages)
    {
        var builder = Composition.Creer(
            [$"--environment={environnement}", $"--Parcours:Donnees={Donnees}", "--Serilog:MinimumLevel:Default=Fatal", .. reglages]);
        builder.AjouterSocle(typeof(Hote).Assembly);
        return AlbaHost.For(builder, app => app.UtiliserSocle());
    }

    public string Jeton(string departement = "71", string? role = "referent") => Alba.Services.GetRequiredService<EmissionJeton>()
        .Signer(new Emetteur("a17", role, departement, "CD71", "TAS-CL"), TimeSpan.FromMinutes(5)).Jeton;

    public async ValueTask DisposeAsync()
    {
        await Alba.DisposeAsync();
        _donnees.Delete(recursive: true);
    }
}
