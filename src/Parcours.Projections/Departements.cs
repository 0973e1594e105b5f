using System.Collections.Concurrent;
using JasperFx;
using JasperFx.Events.Daemon;
using Marten;
using Npgsql;
using Parcours.Projections.Arretes;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;
using Parcours.Projections.Personnes;
using Parcours.Projections.Referentiels;
using Parcours.Projections.Sceau;
using Parcours.Projections.Tableurs;

namespace Parcours.Projections;

/// <summary>
/// Inscrit les départements : un locataire du journal, sa séquence, ses partitions. Une fois inscrit, un département ne coûte
/// plus une question.
/// </summary>
public sealed class Departements(SourcesDeDonnees sources) : IDisposable
{
    private const string S = Journal.Schema;
    private const long Verrou = 0x_5041_5243; // « PARC » : une inscription à la fois, tous processus confondus.
    private readonly ConcurrentDictionary<string, string> _inscrits = new(StringComparer.Ordinal);

    // Le propriétaire a son Marten : celui du service n'a le droit de rien créer.
    private readonly Lazy<DocumentStore> _store = new(() => DocumentStore.For(options =>
    {
        Journal.Configurer(options, sources.Proprietaire, AutoCreate.CreateOrUpdate);
        // Il ne lance aucun démon ; mais sans mode, Marten s'en plaint sur la sortie standard, où une commande n'écrit que son résultat.
        options.Projections.AsyncMode = DaemonMode.HotCold;
    }));

    /// <summary>Crée ou met à jour le schéma : Marten, puis les tables du produit. Qui n'en est pas propriétaire s'assure qu'il est à jour.</summary>
    /// <exception cref="DroitsInsuffisantsException">La base ne donne pas au service ce qu'il lui faut ; le message dit quoi faire.</exception>
    public async Task PreparerLeSchemaAsync(CancellationToken token)
    {
        await using (var connection = await sources.Proprietaire.OpenConnectionAsync(token))
        {
            if (await EstProprietaireAsync(connection, token))
            {
                // Lire les partitions pendant qu'un autre processus en inscrit ou en radie une en trouverait une à demi faite.
                await SousVerrouAsync(connection, async () =>
                {
                    await AppliquerMartenAsync(token);
                    await SchemaDuProduit.AppliquerAsync(connection, token);
                }, token);
            }
            else if (!await SchemaDuProduit.EstAJourAsync(connection, token))
            {
                throw new DroitsInsuffisantsException(
                    $"Le schéma de la base n'est pas celui de cette version, et la connexion « {connection.UserName} » n'en est pas propriétaire. Donnez celle du "
                    + "propriétaire (ConnectionStrings__Proprietaire), ou lancez une fois une commande avec elle.");
            }
        }
        await sources.VerifierAsync(token);
    }

    /// <summary>
    /// Une reprise échange une partition contre une autre, sans ce verrou qu'elle tiendrait trop longtemps : qui lit le schéma à cet instant y trouve une
    /// partition sans bornes, et n'a qu'à relire.
    /// </summary>
    private async Task AppliquerMartenAsync(CancellationToken token)
    {
        const int essais = 5;
        for (var essai = 1; ; essai++)
        {
            try
            {
                await _store.Value.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
                return;
            }
            catch (InvalidCastException) when (essai < essais)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 * essai), token);
            }
        }
    }

    /// <summary>Le département est inscrit.</summary>
    public async ValueTask<bool> EstInscritAsync(string departement, CancellationToken token)
    {
        if (_inscrits.ContainsKey(departement)) return true;
        await using var question = sources.Application.CreateCommand($"select partition from {S}.departement where code = $1");
        question.Parameters.Add(new() { Value = departement });
        if (await question.ExecuteScalarAsync(token) is not string partition) return false;
        _inscrits[departement] = partition;
        return true;
    }

    /// <summary>Les départements inscrits, dans l'ordre de leur code.</summary>
    public async Task<IReadOnlyList<string>> InscritsAsync(CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"select array_agg(code order by code) from {S}.departement");
        return await question.ExecuteScalarAsync(token) as string[] ?? [];
    }

    /// <summary>Inscrit des départements ; sans effet sur ceux qui le sont déjà.</summary>
    public async Task InscrireAsync(IReadOnlyCollection<string> departements, CancellationToken token)
    {
        var nouveaux = new List<string>();
        foreach (var departement in departements)
            if (!await EstInscritAsync(departement, token)) nouveaux.Add(departement);
        if (nouveaux.Count == 0) return;
        await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
        if (!await EstProprietaireAsync(connection, token))
            throw new DroitsInsuffisantsException(
                $"Inscrire un département ({string.Join(", ", nouveaux)}) demande la connexion du propriétaire de la base (ConnectionStrings__Proprietaire).");
        await SousVerrouAsync(connection, async () =>
        {
            // Un autre vient peut-être d'en finir, et l'on écrit déjà dans ses partitions : y redire droits et murs les étreindrait.
            var restants = new List<string>();
            foreach (var departement in nouveaux)
                if (!await EstInscritAsync(departement, token)) restants.Add(departement);
            if (restants.Count > 0) await InscrireAsync(connection, restants, token);
        }, token);
        foreach (var departement in nouveaux) _inscrits[departement] = Suffixe(departement);
    }

    private async Task InscrireAsync(NpgsqlConnection connection, List<string> nouveaux, CancellationToken token)
    {
        await _store.Value.Advanced.AddMartenManagedTenantsAsync(token, nouveaux.ToDictionary(d => d, Suffixe));
        // Une table à la fois, chacune dans sa transaction : tenir la mère de l'une en attendant celle de l'autre étreindrait qui les lit toutes.
        foreach (var table in TablesDeFaits.Toutes)
            await ExecuterAsync(connection, string.Concat(nouveaux.Select(d => SchemaDesFaits.Partition(table, d, Suffixe(d)) + DroitsSql.Partition(table, d, Suffixe(d)))), token);
        await ExecuterAsync(connection, string.Concat(nouveaux.Select(d => DroitsSql.JournalDe(Suffixe(d)))), token);
        await using var inscrit = new NpgsqlCommand($"insert into {S}.departement (code, partition) select * from unnest($1::text[], $2::text[]) on conflict do nothing", connection)
        {
            Parameters = { new() { Value = nouveaux.ToArray() }, new() { Value = nouveaux.Select(Suffixe).ToArray() } },
        };
        await inscrit.ExecuteNonQueryAsync(token);
    }

    /// <summary>Efface des départements jetables, journal compris. N'est appelé que par la recette et les essais.</summary>
    public async Task RadierAsync(IReadOnlyCollection<string> departements, CancellationToken token)
    {
        foreach (var departement in departements)
        {
            if (!await EstInscritAsync(departement, token)) continue;
            await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
            await SousVerrouAsync(connection, () => _store.Value.Advanced.DeleteAllTenantDataAsync(departement, token), token);
            foreach (var table in TablesDeFaits.Toutes) await ExecuterAsync(connection, $"drop table if exists {S}.{table.Nom}_{Suffixe(departement)}", token);
            await ExecuterAsync(connection, string.Concat(new[] { "retouche", "connaissance", "avancement", SchemaDesFusions.Table }.Select(t => $"{S}.{t}").Concat(SchemaDuCoffre.Tables.Select(t => $"{SchemaDuCoffre.Nom}.{t}"))
                .Select(t => $"delete from {t} where departement = '{departement}';")) + $"delete from {S}.departement where code = '{departement}';"
                // Radié d'abord : les sceaux et les arrêtés d'un département inscrit ne s'effacent pas.
                + string.Concat(SchemaDuSceau.Tables.Append(SchemaDesArretes.Table).Append(SchemaDuReferentiel.Table).Append(SchemaDesModeles.Table).Select(t => $"delete from {S}.{t} where departement = '{departement}';")), token);
            _inscrits.TryRemove(departement, out _);
        }
    }

    /// <summary>Un suffixe de partition commence par une lettre et ne porte que des minuscules : « 2A » donne <c>d2a</c>.</summary>
    public static string Suffixe(string departement) =>
        "d" + string.Concat(departement.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_store.IsValueCreated) _store.Value.Dispose();
    }

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var commande = new NpgsqlCommand(sql, connection);
        await commande.ExecuteNonQueryAsync(token);
    }

    /// <summary>La connexion possède le schéma, ou peut le créer.</summary>
    private static async Task<bool> EstProprietaireAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select coalesce((select pg_has_role(current_user, nspowner, 'usage') from pg_namespace where nspname = '{S}'),
              has_database_privilege(current_user, current_database(), 'create'))
            """, connection);
        return (bool)(await question.ExecuteScalarAsync(token))!;
    }

    private static async Task SousVerrouAsync(NpgsqlConnection connection, Func<Task> agir, CancellationToken token)
    {
        await using (var prend = new NpgsqlCommand($"select pg_advisory_lock({Verrou})", connection)) await prend.ExecuteNonQueryAsync(token);
        try
        {
            await agir();
        }
        finally
        {
            await using var rend = new NpgsqlCommand($"select pg_advisory_unlock({Verrou})", connection);
            await rend.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
