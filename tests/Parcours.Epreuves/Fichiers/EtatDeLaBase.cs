using Npgsql;
using Parcours.Projections;
using Parcours.Projections.Coffre;
using Parcours.Projections.Faits;

namespace Parcours.Epreuves.Fichiers;

/// <summary>Ce qu'un refus ne doit pas changer : le nombre de lignes de chaque table d'un département.</summary>
internal static class EtatDeLaBase
{
    private const string S = Journal.Schema;
    private static readonly string[] _journalEtCoffre =
    [
        $"'faits ' || (select count(*) from {S}.mt_events where tenant_id = $1)", $"'flux ' || (select count(*) from {S}.mt_streams where tenant_id = $1)",
        .. SchemaDuCoffre.Tables.Where(table => table is not ("import" or "ligne_d_import")).Select(table => $"'{table} ' || (select count(*) from {SchemaDuCoffre.Nom}.{table} where departement = $1)"),
    ];

    public static async Task<string> LireAsync(NpgsqlDataSource source, string departement, CancellationToken token)
    {
        var comptes = new[] { "mt_events", "mt_streams" }.Select(table => (table: $"{S}.{table}", colonne: "tenant_id"))
            .Concat(TablesDeFaits.Toutes.Select(table => ($"{S}.{table.Nom}", "departement")))
            .Concat(new[] { "retouche", "connaissance", "avancement" }.Select(table => ($"{S}.{table}", "departement")))
            .Concat(SchemaDuCoffre.Tables.Select(table => ($"{SchemaDuCoffre.Nom}.{table}", "departement")));
        await using var question = source.CreateCommand(
            $"select concat_ws(', ', {string.Join(", ", comptes.Select(c => $"'{c.Item1} ' || (select count(*) from {c.Item1} where {c.Item2} = $1)"))})");
        question.Parameters.Add(new() { Value = departement });
        return (string)(await question.ExecuteScalarAsync(token))!;
    }

    public static async Task<long> FaitsAsync(NpgsqlDataSource source, string departement, CancellationToken token)
    {
        await using var question = source.CreateCommand($"select count(*) from {S}.mt_events where tenant_id = $1");
        question.Parameters.Add(new() { Value = departement });
        return (long)(await question.ExecuteScalarAsync(token))!;
    }

    /// <summary>Ce qu'un import écrit et qu'un refus ne doit pas toucher : le journal et le coffre, dont le registre des imports n'est pas.</summary>
    public static async Task<string> JournalEtCoffreAsync(NpgsqlDataSource source, string departement, CancellationToken token)
    {
        await using var question = source.CreateCommand($"select concat_ws(', ', {string.Join(", ", _journalEtCoffre)})");
        question.Parameters.Add(new() { Value = departement });
        return (string)(await question.ExecuteScalarAsync(token))!;
    }

    /// <summary>Les tables d'attente qu'une reprise aurait laissées.</summary>
    public static async Task<long> AntichambresAsync(NpgsqlDataSource source, CancellationToken token)
    {
        await using var question = source.CreateCommand($@"select count(*) from pg_tables where schemaname = '{S}' and tablename like 'reprise\_%'");
        return (long)(await question.ExecuteScalarAsync(token))!;
    }
}
