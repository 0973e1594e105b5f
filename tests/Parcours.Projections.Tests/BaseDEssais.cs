using System.Globalization;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Parcours.Host;
using Parcours.Host.BaseEmbarquee;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;
using Parcours.Projections.Tests;
using BaseLocale = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

[assembly: AssemblyFixture(typeof(BaseDEssais))]

namespace Parcours.Projections.Tests;

/// <summary>Un vrai PostgreSQL jetable et un vrai démon, pour tous les essais de l'assembly.</summary>
public sealed class BaseDEssais : IAsyncLifetime
{
    // Inscrire un département ferme brièvement les tables : le vivier l'est d'avance, en une fois.
    private static readonly string[] _vivier = [.. Enumerable.Range(1, 115).Select(n => n.ToString("00", CultureInfo.InvariantCulture))];
    private readonly DirectoryInfo _donnees = Directory.CreateTempSubdirectory("parcours-essais-");
    private BaseLocale _base = null!;
    private IHost _hote = null!;
    private int _pris = -1;

    public SourcesDeDonnees Sources => Service<SourcesDeDonnees>();

    public NpgsqlDataSource Source => Sources.Proprietaire;

    /// <summary>Assez de connexions pour plusieurs reprises à la fois, ce qu'aucun processus du produit ne fait.</summary>
    public string Chaine => _base.ChaineDeConnexion + ";Maximum Pool Size=150";

    public IDocumentStore Store => Service<IDocumentStore>();

    public T Service<T>() where T : notnull => _hote.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        _base = await BaseLocale.OuvrirAsync(
            new OptionsBaseEmbarquee(_donnees.FullName, Reglages: new Dictionary<string, string> { ["fsync"] = "off", ["max_connections"] = "500" }),
            NullLogger.Instance, CancellationToken.None);
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton(new ZonedClock(SystemClock.Instance, DateTimeZoneProviders.Tzdb["Europe/Paris"], CalendarSystem.Iso));
        builder.Services.AddLogging().AjouterJournal(Chaine);
        _hote = builder.Build();
        await Service<Departements>().PreparerLeSchemaAsync(CancellationToken.None);
        await Service<Departements>().InscrireAsync(_vivier, CancellationToken.None);
        await _hote.StartAsync();
    }

    public async Task ExecuterAsync(string sql)
    {
        await using var commande = Source.CreateCommand(sql);
        await commande.ExecuteNonQueryAsync();
    }

    /// <summary>Un département neuf, que personne d'autre n'utilise.</summary>
    public DepartementDEssais Prendre() => new(this, _vivier[Interlocked.Increment(ref _pris)]);

    /// <summary>Refait les tables d'un seul département, par le démon qui tourne.</summary>
    public Task ReconstruireAsync(string departement) => Service<Reconstruction>().ReconstruireAsync(departement, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _hote.StopAsync();
        _hote.Dispose();
        await _base.DisposeAsync();
        _donnees.Delete(recursive: true);
    }
}
