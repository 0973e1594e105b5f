using Npgsql;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Ouvre la base demandée, et la crée si le serveur ne la connaît pas.</summary>
internal static class CreationBase
{
    /// <exception cref="NpgsqlException">Le serveur ne répond pas.</exception>
    internal static async Task<string> AssurerAsync(string chaine, string nomBase, CancellationToken ct)
    {
        var cible = new NpgsqlConnectionStringBuilder(chaine) { Database = nomBase }.ConnectionString;
        try
        {
            await ExecuterAsync(cible, "select 1", ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await CreerAsync(chaine, nomBase, ct);
        }

        return cible;
    }

    private static async Task CreerAsync(string chaine, string nomBase, CancellationToken ct)
    {
        var administration = new NpgsqlConnectionStringBuilder(chaine) { Database = "postgres" }.ConnectionString;
        try
        {
            await ExecuterAsync(administration, $"create database \"{nomBase.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", ct);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Un autre processus qui partage le serveur vient de la créer.
        }
    }

    private static async Task ExecuterAsync(string chaine, string requete, CancellationToken ct)
    {
        var sansReserve = new NpgsqlConnectionStringBuilder(chaine) { Pooling = false, MaxAutoPrepare = 0 }.ConnectionString;
        await using var connexion = new NpgsqlConnection(sansReserve);
        await connexion.OpenAsync(ct);
        await using var commande = new NpgsqlCommand(requete, connexion);
        await commande.ExecuteNonQueryAsync(ct);
    }
}
