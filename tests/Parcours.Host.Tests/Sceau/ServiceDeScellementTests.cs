using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Sceau;
using Parcours.Host.BaseEmbarquee;
using Parcours.Host.Sceau;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Lecture;
using Parcours.Projections.Sceau;
using BaseLocale = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Host.Tests.Sceau;

/// <summary>Le service scelle de lui-même ce qui est fini, dans chaque département ; celui qu'il ne peut sceller n'arrête pas les autres.</summary>
public sealed class ServiceDeScellementTests : IAsyncLifetime
{
    private readonly DirectoryInfo _donnees = Directory.CreateTempSubdirectory("parcours-essais-");
    private BaseLocale _base = null!;

    private static readonly Instant _midi = Instant.FromUtc(2022, 6, 15, 10, 0);
    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public async ValueTask InitializeAsync() => _base = await BaseLocale.OuvrirAsync(
        new OptionsBaseEmbarquee(_donnees.FullName, Reglages: new Dictionary<string, string> { ["fsync"] = "off" }), NullLogger.Instance, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _base.DisposeAsync();
        _donnees.Delete(recursive: true);
    }

    [Fact]
    public async Task Un_tour_scelle_les_jours_finis_de_chaque_departement_et_passe_celui_qui_se_refuse()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        var horloge = new FakeClock(_midi);
        builder.Services.AddSingleton<IClock>(horloge);
        builder.Services.AddSingleton(new ZonedClock(horloge, _paris, CalendarSystem.Iso));
        builder.Services.AddLogging().AjouterJournal(_base.ChaineDeConnexion);
        using var hote = builder.Build();
        var departements = hote.Services.GetRequiredService<Departements>();
        await departements.PreparerLeSchemaAsync(CancellationToken.None);
        await departements.InscrireAsync(["01", "02", "03"], CancellationToken.None);
        await hote.StartAsync();
        foreach (var departement in new[] { "01", "02" }) await ConsignerAsync(hote.Services, departement);

        using var cle = new CleDeSignature(System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256));
        var temoin = new TemoinSurDisque(Path.Combine(_donnees.FullName, "temoin"));
        // Le témoin a vu poser, dans le 01, un sceau que la base n'a pas.
        temoin.Retenir(new SceauDuJour("01", new LocalDate(2022, 6, 1), 1, 1, 1, new byte[32], null, cle.Empreinte));
        using var service = new ServiceDeScellement(departements, hote.Services.GetRequiredService<Scellement>(), cle, temoin,
            hote.Services.GetRequiredService<ZonedClock>(), TimeProvider.System, NullLogger<ServiceDeScellement>.Instance);

        await service.PasserAsync(CancellationToken.None);
        Assert.Equal<int[]>([0, 0, 0], await CompterAsync());
        horloge.AdvanceHours(14);
        await service.PasserAsync(CancellationToken.None);
        Assert.Equal<int[]>([0, 1, 0], await CompterAsync());
        Assert.Equal(new LocalDate(2022, 6, 15), temoin.Lire("02")!.Jour);
        await service.PasserAsync(CancellationToken.None);
        Assert.Equal<int[]>([0, 1, 0], await CompterAsync());
        await hote.StopAsync();

        async Task<int[]> CompterAsync()
        {
            await using var connection = await hote.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire.OpenConnectionAsync();
            var nombres = new List<int>();
            foreach (var departement in await departements.InscritsAsync(CancellationToken.None))
                nombres.Add((await RegistreDesSceaux.LireAsync(connection, departement, CancellationToken.None)).Sceaux.Count);
            return [.. nombres];
        }
    }

    private static async Task ConsignerAsync(IServiceProvider services, string departement)
    {
        await services.GetRequiredService<Enregistreur>().DeposerAsync(new(departement, _midi, new(_midi.InZone(_paris).Date, Origine.Lot, Baremes.Aucun)),
            [new(IdentifiantFait.De("essais/p1"), "e1", new PersonneConnue(new(1980, 2, 29), Sexe.Femme) { Episode = Episode.DeLaPersonne, DateEffet = new(2022, 3, 1) }, new())], CancellationToken.None);
        await using var connection = await services.GetRequiredService<SourcesDeDonnees>().Proprietaire.OpenConnectionAsync();
        Assert.True(await Positions.AttendreLeJournalAsync(connection, departement, TimeSpan.FromSeconds(20), CancellationToken.None));
    }
}
