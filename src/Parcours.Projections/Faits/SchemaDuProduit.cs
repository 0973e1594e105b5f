using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Parcours.Projections.Arretes;
using Parcours.Projections.Caisses;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Habilitations;
using Parcours.Projections.Imports;
using Parcours.Projections.Personnes;
using Parcours.Projections.Referentiels;
using Parcours.Projections.Sceau;
using Parcours.Projections.Tableurs;
using Parcours.Projections.Traces;

namespace Parcours.Projections.Faits;

/// <summary>
/// Applique le schéma du produit quand il a changé, et pas sinon : le redire verrouillerait, à chaque commande, des tables qu'un
/// service est en train de lire et d'écrire.
/// </summary>
internal static class SchemaDuProduit
{
    private const string S = Journal.Schema;

    // Sous la seconde après laquelle PostgreSQL cherche qui s'interbloque : personne d'autre n'en est jamais la victime.
    private const int AttenteMs = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Sous le verrou des inscriptions : un seul processus à la fois.</summary>
    /// <exception cref="InvalidOperationException">Une lecture ou une écriture a tenu les tables tout ce temps.</exception>
    public static async Task AppliquerAsync(NpgsqlConnection connection, CancellationToken token)
    {
        var (tables, droits, empreinte) = Voulu();
        if (await AppliqueeAsync(connection, token) == empreinte) return;
        await RolesSql.EtablirAsync(connection, token);
        for (var debut = Stopwatch.GetTimestamp(); ; await Task.Delay(AttenteMs, token))
        {
            try
            {
                // D'un seul tenant, empreinte comprise : interrompu, tout est à refaire.
                await ExecuterAsync(connection, $"begin; set local statement_timeout = {AttenteMs}", token);
                await ExecuterAsync(connection, ToutVerrouiller, token);
                await ExecuterAsync(connection, $"""
                    set local statement_timeout = 0;
                    {tables}
                    {SchemaDesFaits.PartitionsDesInscrits()}
                    create table if not exists {S}.schema_du_produit (empreinte text not null);
                    comment on table {S}.schema_du_produit is 'Empreinte du schéma appliqué : une version qui le connaît n''y touche pas.';
                    comment on column {S}.schema_du_produit.empreinte is 'SHA-256 des instructions.';
                    delete from {S}.schema_du_produit;
                    insert into {S}.schema_du_produit values ('{empreinte}');
                    {droits}
                    commit
                    """, token);
                return;
            }
            catch (PostgresException e)
            {
                await ExecuterAsync(connection, "rollback", token);
                if (e.SqlState is not (PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.DeadlockDetected)) throw;
                if (Stopwatch.GetElapsedTime(debut) > Patience)
                    throw new InvalidOperationException("Le schéma est à mettre à jour, mais une lecture ou une écriture en cours tient ses tables : l'arrêter, puis relancer.", e);
            }
        }
    }

    /// <summary>
    /// Tout ce que le produit possède, avant d'y toucher : une fois tenu, plus rien n'attend. Tant que tout ne se prend pas d'un coup, c'est au
    /// changement de céder, non à l'analyste qui lit une vue ni au démon qui écrit : leurs ordres diffèrent, aucun ne conviendrait à tous.
    /// Le journal est à Marten, mais son mur est à nous.
    /// </summary>
    private const string ToutVerrouiller = $"""
        do $verrou$
        declare tenue regclass;
        begin
          for tenue in select oid::regclass from pg_class
            where relnamespace in (to_regnamespace('{S}'), to_regnamespace('{SchemaDuCoffre.Nom}')) and relkind in ('r', 'p', 'v') and not relispartition
              and relname not like 'mt\_%' and pg_has_role(relowner, 'usage') loop
            execute format('lock table %s in access exclusive mode', tenue);
          end loop;
          lock table only {S}.mt_events in access exclusive mode;
        end $verrou$
        """;

    /// <summary>Le schéma est celui de cette version.</summary>
    public static async Task<bool> EstAJourAsync(NpgsqlConnection connection, CancellationToken token) =>
        await AppliqueeAsync(connection, token) == Voulu().Empreinte;

    /// <summary>Marten en est : sa version change ses tables, dont les droits sont ici.</summary>
    private static (string Tables, string Droits, string Empreinte) Voulu()
    {
        var (tables, droits) = (SchemaDesFaits.Instructions() + SchemaDesFusions.Instructions + SchemaDesHabilitations.Instructions + SchemaDesTraces.Instructions + SchemaDuSceau.Instructions + SchemaDesArretes.Instructions + SchemaDuReferentiel.Instructions + SchemaDesModeles.Instructions + SchemaDuCoffre.Instructions + SchemaDesImports.Instructions + SchemaDesCaisses.Instructions + DroitsSql.Fondations(), DroitsSql.Instructions());
        var marten = typeof(Marten.IDocumentStore).Assembly.GetName().Version;
        return (tables, droits, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tables}{droits}Marten {marten}"))));
    }

    private static async Task<string?> AppliqueeAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var existe = new NpgsqlCommand($"select to_regclass('{S}.schema_du_produit') is not null", connection);
        if (await existe.ExecuteScalarAsync(token) is not true) return null;
        // Une base restaurée sur un autre serveur a l'empreinte, pas les rôles : ils ne sont pas à elle.
        await using var question = new NpgsqlCommand(
            $"select empreinte from {S}.schema_du_produit where (select count(*) from pg_roles where rolname = any($1)) = cardinality($1)", connection)
        {
            Parameters = { new() { Value = RolesSql.Tous.ToArray() } },
        };
        return await question.ExecuteScalarAsync(token) as string;
    }

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var commande = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await commande.ExecuteNonQueryAsync(token);
    }
}
