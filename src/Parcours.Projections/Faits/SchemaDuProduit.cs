using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Parcours.Projections.Faits;

/// <summary>
/// Applique le schéma du produit quand il a changé, et pas sinon : le redire verrouillerait, à chaque commande, des tables qu'un
/// service est en train de lire et d'écrire.
/// </summary>
internal static class SchemaDuProduit
{
    private const string S = Journal.Schema;
    private const int Essais = 5;

    /// <summary>Sous le verrou des inscriptions : un seul processus à la fois.</summary>
    public static async Task AppliquerAsync(NpgsqlConnection connection, CancellationToken token)
    {
        var instructions = SchemaDesFaits.Instructions();
        var empreinte = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(instructions)));
        if (await AppliqueeAsync(connection, token) == empreinte) return;
        for (var essai = 1; ; essai++)
        {
            try
            {
                // D'un seul tenant, empreinte comprise : interrompu, tout est à refaire.
                await ExecuterAsync(connection, $"""
                    begin;
                    {string.Concat(TablesDeFaits.Toutes.Select(table => Verrouiller($"{S}.{table.Nom}")))}
                    {instructions}
                    {SchemaDesFaits.PartitionsDesInscrits()}
                    create table if not exists {S}.schema_du_produit (empreinte text not null);
                    comment on table {S}.schema_du_produit is 'Empreinte du schéma appliqué : une version qui le connaît n''y touche pas.';
                    comment on column {S}.schema_du_produit.empreinte is 'SHA-256 des instructions.';
                    delete from {S}.schema_du_produit;
                    insert into {S}.schema_du_produit values ('{empreinte}');
                    commit
                    """, token);
                return;
            }
            catch (PostgresException e)
            {
                await ExecuterAsync(connection, "rollback", token);
                if (e.SqlState is not PostgresErrorCodes.DeadlockDetected || essai == Essais) throw;
                // Un service plus ancien tourne encore : laisser passer ce qu'il tient.
                await Task.Delay(TimeSpan.FromMilliseconds(200 * essai), token);
            }
        }
    }

    /// <summary>Toutes d'abord, dans l'ordre où lectures et écritures les prennent : aucune ne peut en tenir une et attendre l'autre.</summary>
    private static string Verrouiller(string table) =>
        $"do $verrou$ begin if to_regclass('{table}') is not null then lock table {table} in access exclusive mode; end if; end $verrou$;\n";

    private static async Task<string?> AppliqueeAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var existe = new NpgsqlCommand($"select to_regclass('{S}.schema_du_produit') is not null", connection);
        if (await existe.ExecuteScalarAsync(token) is not true) return null;
        await using var question = new NpgsqlCommand($"select empreinte from {S}.schema_du_produit", connection);
        return await question.ExecuteScalarAsync(token) as string;
    }

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var commande = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await commande.ExecuteNonQueryAsync(token);
    }
}
