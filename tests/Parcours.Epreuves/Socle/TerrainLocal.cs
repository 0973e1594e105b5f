using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Parcours.Host;
using Parcours.Host.BaseEmbarquee;
using Parcours.Projections;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Epreuves.Socle;

/// <summary>Un service dans ce processus, sur un PostgreSQL jetable et un port de la boucle locale.</summary>
internal sealed class TerrainLocal : IAsyncDisposable
{
    private static readonly string[] _codes = [.. Enumerable.Range(1, 19).Concat(Enumerable.Range(21, 50)).Select(n => n.ToString("00", CultureInfo.InvariantCulture))];
    private readonly DirectoryInfo _donnees;
    private readonly Base _base;
    private readonly WebApplication _service;

    private TerrainLocal(DirectoryInfo donnees, Base laBase, WebApplication service)
    {
        (_donnees, _base, _service) = (donnees, laBase, service);
        var adresse = new Uri(service.Urls.First());
        Terrain = new(service.Services, () => new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8 }) { BaseAddress = adresse, Timeout = TimeSpan.FromMinutes(2) }, _codes);
    }

    public Terrain Terrain { get; }

    public static async Task<TerrainLocal> OuvrirAsync(CancellationToken token)
    {
        var donnees = DossierDEpreuve.Creer("parcours-epreuves-");
        var laBase = await Base.OuvrirAsync(
            new OptionsBaseEmbarquee(donnees.FullName, Reglages: new Dictionary<string, string> { ["fsync"] = "off" }), NullLogger.Instance, token);
        var builder = Composition.Creer(
            ["--environment=Development", $"--Parcours:Donnees={donnees.FullName}", "--urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Warning"]);
        builder.AjouterSocle();
        builder.Services.AjouterJournal(laBase.ChaineDeConnexion);
        builder.Services.AjouterLaFileDesImports();
        var service = builder.Build().UtiliserSocle();
        await service.Services.GetRequiredService<Departements>().PreparerLeSchemaAsync(token);
        await service.StartAsync(token);
        return new(donnees, laBase, service);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.StopAsync(CancellationToken.None);
        await _service.DisposeAsync();
        await _base.DisposeAsync();
        _donnees.Delete(recursive: true);
    }
}
