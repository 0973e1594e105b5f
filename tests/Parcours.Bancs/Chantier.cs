using System.Globalization;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Parcours.Host;
using Parcours.Host.BaseEmbarquee;
using Parcours.Projections;
using Parcours.Projections.Droits;
using BaseLocale = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Bancs;

/// <summary>
/// Ce que les bancs partagent : un dossier jetable, le PostgreSQL du produit (réglages par défaut, fsync actif) et les services du
/// journal. Tout disparaît à la fin.
/// </summary>
internal sealed class Chantier : IAsyncDisposable
{
    private readonly BaseLocale _base;
    private readonly ServiceProvider _services;
    private int _departements;

    private Chantier(DirectoryInfo dossier, BaseLocale baseLocale, ServiceProvider services, bool estRapide) =>
        (Dossier, _base, _services, EstRapide) = (dossier, baseLocale, services, estRapide);

    /// <summary>Dossier jetable.</summary>
    public DirectoryInfo Dossier { get; }

    /// <summary>Petites tailles : pour vérifier que tout tourne, pas pour publier.</summary>
    public bool EstRapide { get; }

    /// <summary>Chaîne de connexion du serveur du chantier.</summary>
    public string Chaine => _base.ChaineDeConnexion;

    /// <summary>Version de PostgreSQL.</summary>
    public string VersionPostgres => _base.Version;

    /// <summary>Connexions réglées comme celles du produit.</summary>
    public NpgsqlDataSource Source => Service<SourcesDeDonnees>().Proprietaire;

    /// <summary>Le journal Marten du produit.</summary>
    public IDocumentStore Journal => Service<IDocumentStore>();

    public static async Task<Chantier> OuvrirAsync(bool estRapide, CancellationToken token)
    {
        var dossier = Directory.CreateTempSubdirectory("parcours-bancs-");
        // Le compte de PostgreSQL doit pouvoir y entrer, sans quoi les données iraient ailleurs et survivraient au banc.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(dossier.FullName, File.GetUnixFileMode(dossier.FullName) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var baseLocale = await BaseLocale.OuvrirAsync(new OptionsBaseEmbarquee(Path.Combine(dossier.FullName, "postgres")), NullLogger.Instance, token);
        var services = new ServiceCollection().AddLogging().AddSingleton<IClock>(SystemClock.Instance)
            .AjouterJournal(baseLocale.ChaineDeConnexion, avecDemon: false).BuildServiceProvider();
        await services.GetRequiredService<Departements>().PreparerLeSchemaAsync(token);
        return new(dossier, baseLocale, services, estRapide);
    }

    /// <summary>Un département vide, que nul autre banc n'a : l'histoire de l'un ne précède pas celle de l'autre.</summary>
    public string NouveauDepartement() => (++_departements).ToString("00", CultureInfo.InvariantCulture);

    public T Service<T>() where T : notnull => _services.GetRequiredService<T>();

    public string Fichier(string nom) => Path.Combine(Dossier.FullName, nom);

    /// <summary>Les personnes d'un département, sous leur identifiant interne.</summary>
    public async Task<Guid[]> PersonnesAsync(string departement, CancellationToken token)
    {
        await using var question = Source.CreateCommand("select identifiant from coffre.correspondance where departement = $1 and genre = 'personne'");
        question.Parameters.Add(new() { Value = departement });
        await using var lignes = await question.ExecuteReaderAsync(token);
        var personnes = new List<Guid>();
        while (await lignes.ReadAsync(token)) personnes.Add(lignes.GetGuid(0));
        return [.. personnes];
    }

    /// <summary>Exécute du SQL de préparation.</summary>
    public async Task SqlAsync(string sql, CancellationToken token)
    {
        await using var connection = await Source.OpenConnectionAsync(token);
        await using var commande = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await commande.ExecuteNonQueryAsync(token);
    }

    /// <summary>Une valeur d'une question de préparation.</summary>
    public async Task<T> LireAsync<T>(string sql, CancellationToken token)
    {
        await using var commande = Source.CreateCommand(sql);
        return (T)(await commande.ExecuteScalarAsync(token))!;
    }

    /// <summary>Écrit sur le disque ce qui attend : chaque mesure part du même repos.</summary>
    public async Task ReposerAsync(CancellationToken token)
    {
        await SqlAsync("checkpoint", token);
        GC.Collect();
    }

    /// <summary>Le binaire du service, construit avec ce banc.</summary>
    public ProcessusParcours Lancer(string donnees, bool avecSaBase, params string[] arguments) =>
        ProcessusParcours.Lancer(donnees, avecSaBase ? null : Chaine, arguments);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _base.DisposeAsync();
        Dossier.Delete(recursive: true);
    }
}
