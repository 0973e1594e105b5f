using Npgsql;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Imports;

/// <summary>
/// Réserve un département à qui l'importe, flux ou tableur : deux processus, ou deux fichiers à la fois, se suivent. La réserve tombe avec la connexion.
/// </summary>
/// <param name="sources">Les connexions.</param>
public sealed class ReserveDuDepartement(SourcesDeDonnees sources)
{
    /// <summary>La réserve ; nulle si un autre la tient.</summary>
    public async Task<IAsyncDisposable?> PrendreAsync(string departement, CancellationToken token)
    {
        var connection = await sources.Application.OpenConnectionAsync(token);
        try
        {
            await using var verrou = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended('caisse/' || $1, 0))", connection) { Parameters = { new() { Value = departement } } };
            if ((bool)(await verrou.ExecuteScalarAsync(token))!) return new Reserve(connection, departement);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        await connection.DisposeAsync();
        return null;
    }

    private sealed class Reserve(NpgsqlConnection connection, string departement) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (var rend = new NpgsqlCommand("select pg_advisory_unlock(hashtextextended('caisse/' || $1, 0))", connection) { Parameters = { new() { Value = departement } } })
                await rend.ExecuteNonQueryAsync(CancellationToken.None);
            await connection.DisposeAsync();
        }
    }
}
