using System.Collections.Concurrent;
using System.Globalization;
using Alba;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using Npgsql;
using Parcours.Domain.Habilitations;
using Parcours.Host.BaseEmbarquee;
using Parcours.Host.Securite;
using Parcours.Host.Tests;
using Parcours.Host.Tests.BaseEmbarquee;
using Parcours.Projections;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using BaseLocale = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

[assembly: AssemblyFixture(typeof(HoteAvecBase))]

namespace Parcours.Host.Tests;

/// <summary>Le produit entier, sur un vrai PostgreSQL jetable : un serveur et un hôte pour tous les essais.</summary>
public sealed class HoteAvecBase : IAsyncLifetime
{
    /// <summary>L'instant où les essais se passent, hors ceux qui avancent l'horloge.</summary>
    public static readonly Instant Depart = Instant.FromUtc(2022, 6, 15, 10, 0);

    // Un département par classe d'essais : chacun a son journal, ils ne se gênent pas. Le vivier est inscrit d'avance, en une fois.
    // Le 20 n'est pas un département.
    private static readonly string[] _vivier = [.. Enumerable.Range(1, 40).Where(n => n != 20).Concat(Enumerable.Range(51, 4)).Select(n => n.ToString("00", CultureInfo.InvariantCulture))];

    /// <summary>Des départements que seules les reprises prennent, un par essai.</summary>
    public static IReadOnlyList<string> VivierDesReprises { get; } = [.. Enumerable.Range(67, 27).Concat(Enumerable.Range(41, 10)).Concat(Enumerable.Range(55, 4)).Select(n => n.ToString("00", CultureInfo.InvariantCulture))];

    /// <summary>Des départements que seuls les flux de caisse prennent, un par essai : un flux nomme le sien.</summary>
    public static IReadOnlyList<string> VivierDesFlux { get; } = ["59", "95", "972", "973", "974", "976"];

    /// <summary>Celui des essais de qualité : ses comptes sont exacts, personne d'autre n'y écrit.</summary>
    public const string DeLaQualite = "2A";

    /// <summary>Celui des essais d'affluence.</summary>
    public const string DAffluence = "975";

    private readonly DirectoryInfo _donnees = Directory.CreateTempSubdirectory("parcours-essais-");
    private BaseLocale _base = null!;
    private readonly ConcurrentDictionary<Type, string> _pris = new();
    private int _dernier = -1;

    public IAlbaHost Alba { get; private set; } = null!;

    /// <summary>Dossier des données, clé de signature comprise.</summary>
    public string Donnees => _donnees.FullName;

    /// <summary>La base ; assez de connexions pour plusieurs reprises à la fois, ce qu'aucun processus du produit ne fait.</summary>
    public string Chaine => _base.ChaineDeConnexion + ";Maximum Pool Size=150";

    public FakeClock Horloge { get; } = new(Depart);

    /// <summary>Attend que le service sache une limitation posée ou levée, dont la base lui fait l'annonce.</summary>
    public async Task AttendreLaLimitationAsync(string departement, Guid personne, bool estLimitee)
    {
        var limitations = Alba.Services.GetRequiredService<LimitationsRetenues>();
        for (var essai = 0; (await limitations.EnVigueurAsync(departement, CancellationToken.None)).Contains(personne) != estLimitee; essai++)
        {
            Assert.True(essai < 500, "L'annonce d'une limitation n'arrive pas.");
            await Task.Delay(10);
        }
    }

    public async ValueTask InitializeAsync()
    {
        // Le témoin ne tient que sa base : lui démarrer l'hôte entier le faisait attendre plus que les essais qui le guettent.
        if (ProcessusTemoin.EstCeluiCi) return;
        // Le compte de PostgreSQL doit y entrer : sinon les données iraient ailleurs, où personne ne les effacerait.
        if (!OperatingSystem.IsWindows()) _donnees.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        _base = await BaseLocale.OuvrirAsync(
            new OptionsBaseEmbarquee(_donnees.FullName, Reglages: new Dictionary<string, string> { ["fsync"] = "off", ["max_connections"] = "500" }),
            NullLogger.Instance, CancellationToken.None);
        await using (var preparation = new ServiceCollection().AddLogging().AjouterJournal(Chaine, avecDemon: false)
            .BuildServiceProvider())
        {
            var departements = preparation.GetRequiredService<Departements>();
            await departements.PreparerLeSchemaAsync(CancellationToken.None);
            await departements.InscrireAsync([.. _vivier, .. VivierDesReprises, .. VivierDesFlux, DeLaQualite, DAffluence], CancellationToken.None);
            await HabiliterPartoutAsync(preparation.GetRequiredService<SourcesDeDonnees>().Proprietaire);
        }

        var builder = Composition.Creer(
            ["--environment=Development", $"--Parcours:Donnees={_donnees.FullName}", "--Serilog:MinimumLevel:Default=Fatal"]);
        builder.AjouterSocle();
        builder.Services.AjouterJournal(Chaine);
        builder.Services.AjouterLaFileDesImports();
        builder.Services.AddSingleton(new MemoireDesChiffres());
        builder.Services.AddSingleton<IClock>(Horloge);
        Alba = await AlbaHost.For(builder, app => app.UtiliserSocle());
    }

    /// <summary>
    /// L'agent des essais peut tout, partout : ce qu'il fait n'éprouve pas les habilitations. Son jeton n'y ajoute rien, elles sont accordées.
    /// </summary>
    private static async Task HabiliterPartoutAsync(NpgsqlDataSource source)
    {
        await using var accorde = source.CreateCommand("""
            insert into parcours.habilitation (departement, agent, acte, role, par, le)
            select d, 'a17', 'accordee', r, 'essais', now() from unnest($1::text[]) d, unnest($2::text[]) r
            """);
        accorde.Parameters.Add(new() { Value = _vivier.Concat(VivierDesReprises).Concat(VivierDesFlux).Append(DeLaQualite).Append(DAffluence).Append("2B").Append("99").ToArray() });
        accorde.Parameters.Add(new() { Value = DroitsDuRole.Tous.Select(role => role.Code).ToArray() });
        await accorde.ExecuteNonQueryAsync();
    }

    /// <summary>De quoi parler au département d'une classe d'essais, que personne d'autre n'utilise.</summary>
    public ClientHttp Pour<TEssais>() => Parler(DepartementDe<TEssais>());

    public string DepartementDe<TEssais>() => _pris.GetOrAdd(typeof(TEssais), _ => _vivier[Interlocked.Increment(ref _dernier)]);

    /// <summary>Un client porteur d'un jeton de ce département.</summary>
    public ClientHttp Parler(string departement, string? jetonDe = null, string? auteur = "a17")
    {
        var client = Alba.GetTestServer().CreateClient();
        if (auteur is not null)
        {
            var jeton = Alba.Services.GetRequiredService<EmissionJeton>()
                .Signer(new Emetteur(auteur, null, jetonDe ?? departement, "CCAS-MACON", "TAS-CL"), TimeSpan.FromMinutes(30)).Jeton;
            client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        }

        return new(client, departement);
    }

    /// <summary>Un client dont le jeton porte ces rôles, et rien d'accordé.</summary>
    public ClientHttp ParlerComme(string departement, string? roles, string agent, string? organisme = null, string? territoire = null)
    {
        var client = Alba.GetTestServer().CreateClient();
        var (jeton, _) = Alba.Services.GetRequiredService<EmissionJeton>().Signer(new(agent, roles, departement, organisme, territoire), TimeSpan.FromMinutes(10));
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        return new(client, departement);
    }

    public async ValueTask DisposeAsync()
    {
        if (!ProcessusTemoin.EstCeluiCi)
        {
            await Alba.DisposeAsync();
            await _base.DisposeAsync();
        }

        _donnees.Delete(recursive: true);
    }
}
