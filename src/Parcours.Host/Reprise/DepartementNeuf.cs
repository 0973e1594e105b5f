using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;

namespace Parcours.Host.Reprise;

/// <summary>
/// Le journal et les tables de faits d'un département neuf, bâtis à côté, un COPY par table, chacun sur sa connexion pour que le
/// serveur les mène de front. Rien ne s'en voit avant la mise en place, qui se fait dans la transaction du journal.
/// </summary>
internal sealed class DepartementNeuf : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private readonly Dictionary<string, CopieDeFaits> _copies = [];
    private readonly NpgsqlDataSource _source;
    private readonly string _departement;
    private readonly PartitionNeuve _journal;
    private (NpgsqlConnection Connexion, CopieBinaire Copie)? _retouches;

    private DepartementNeuf(NpgsqlDataSource source, string departement, PartitionNeuve journal) =>
        (_source, _departement, _journal) = (source, departement, journal);

    /// <summary>Où copier le journal ; la table vient d'être vidée dans la transaction qui la copie.</summary>
    public string TableDuJournal => _journal.Table;

    public static async Task<DepartementNeuf> CommencerAsync(
        NpgsqlDataSource source, string departement, Antichambre antichambre, NpgsqlConnection transaction, CancellationToken token)
    {
        var neuf = new DepartementNeuf(source, departement, await PartitionNeuve.CreerAsync(source, antichambre, "mt_events", "tenant_id", departement, token));
        try
        {
            await neuf._journal.ViderAsync(transaction, token);
            foreach (var table in TablesDeFaits.Toutes) await neuf.OuvrirAsync(table, antichambre, token);
            await neuf.OuvrirLesRetouchesAsync(token);
            return neuf;
        }
        catch
        {
            await neuf.DisposeAsync();
            throw;
        }
    }

    public void Ecrire(Guid personne, in VersionDeFait version)
    {
        var table = TablesDeFaits.De(version.Fait);
        table.Ecrire(_copies[table.Nom].Copie, _departement, personne, version);
    }

    public void EcrireRetouche(long ordre, Guid id, Guid racine) => RetouchesDuLot.Ecrire(_retouches!.Value.Copie, _departement, ordre, id, racine);

    /// <summary>Achève tout de front, les index du journal compris : chaque table sur sa connexion.</summary>
    public async Task AcheverAsync(NpgsqlConnection transaction, CancellationToken token)
    {
        await Task.WhenAll([_journal.AcheverAsync(transaction, token), .. _copies.Values.Select(AcheverLesFaitsAsync)]);
        await _retouches!.Value.Copie.TerminerAsync(token);

        async Task AcheverLesFaitsAsync(CopieDeFaits faits)
        {
            await faits.Copie.TerminerAsync(token);
            await faits.Partition.AcheverAsync(faits.Connexion, token);
            await faits.Transaction.CommitAsync(token);
        }
    }

    /// <summary>
    /// Verrouille le temps d'échanger les partitions. Attendre un long lecteur ferait attendre derrière soi tous les départements :
    /// on renonce vite, et l'on recommence.
    /// </summary>
    /// <param name="connection">Connexion de la transaction du journal.</param>
    /// <param name="transaction">Cette transaction.</param>
    /// <param name="dAbord">Un verrou à prendre avec ceux-ci, et à rendre avec eux.</param>
    /// <param name="token">Annulation.</param>
    public async Task VerrouillerAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, Func<Task> dAbord, CancellationToken token)
    {
        var verrous = $"lock table {string.Join(", ", ToutesLesPartitions.Select(partition => partition.Verrous))} in access exclusive mode";
        for (var fin = DateTimeOffset.UtcNow + _patience; ;)
        {
            await transaction.SaveAsync("echange", token);
            try
            {
                // Pour tous les verrous ensemble, moins que le délai où le serveur cherche une étreinte fatale : c'est toujours la reprise qui cède.
                await ExecuterAsync("set local statement_timeout = '300ms'");
                await dAbord();
                await ExecuterAsync(verrous);
                await ExecuterAsync("set local statement_timeout = 0");
                return;
            }
            catch (PostgresException occupe) when (occupe.SqlState is PostgresErrorCodes.QueryCanceled && DateTimeOffset.UtcNow < fin)
            {
                await transaction.RollbackAsync("echange", token);
                await Task.Delay(Random.Shared.Next(100, 400), token);
            }
        }

        async Task ExecuterAsync(string sql)
        {
            await using var commande = new NpgsqlCommand(sql, connection);
            await commande.ExecuteNonQueryAsync(token);
        }
    }

    /// <summary>Met en place le journal et les faits, d'un seul coup : ce que la transaction validera.</summary>
    public async Task MettreEnPlaceAsync(NpgsqlConnection transaction, CancellationToken token)
    {
        foreach (var partition in ToutesLesPartitions) await partition.MettreEnPlaceAsync(transaction, token);
        await using var protege = new NpgsqlCommand(DroitsSql.Partitions(_departement, Departements.Suffixe(_departement)), transaction);
        await protege.ExecuteNonQueryAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var faits in _copies.Values)
        {
            await faits.Copie.DisposeAsync();
            await faits.Transaction.DisposeAsync();
            await faits.Connexion.DisposeAsync();
        }
        if (_retouches is not { } retouches) return;
        await retouches.Copie.DisposeAsync();
        await retouches.Connexion.DisposeAsync();
    }

    private IEnumerable<PartitionNeuve> ToutesLesPartitions => [_journal, .. _copies.Values.Select(faits => faits.Partition)];

    private async Task OuvrirAsync(TableDeFaits table, Antichambre antichambre, CancellationToken token)
    {
        var partition = await PartitionNeuve.CreerAsync(_source, antichambre, table.Nom, "departement", _departement, token);
        var connexion = await _source.OpenConnectionAsync(token);
        var transaction = await connexion.BeginTransactionAsync(token);
        await partition.ViderAsync(connexion, token);
        _copies[table.Nom] = new(partition, connexion, transaction, await table.CopierAsync(connexion, partition.Table, estNeuve: true, token));
    }

    /// <summary>Les retouches n'ont pas de partition : ce qu'une reprise tuée y aurait laissé s'efface d'abord.</summary>
    private async Task OuvrirLesRetouchesAsync(CancellationToken token)
    {
        await using (var vide = _source.CreateCommand($"delete from {Journal.Schema}.retouche where departement = $1"))
        {
            vide.Parameters.Add(new() { Value = _departement });
            await vide.ExecuteNonQueryAsync(token);
        }
        var connexion = await _source.OpenConnectionAsync(token);
        _retouches = (connexion, await RetouchesDuLot.CopierAsync(connexion, token));
    }

    private sealed record CopieDeFaits(PartitionNeuve Partition, NpgsqlConnection Connexion, NpgsqlTransaction Transaction, CopieBinaire Copie);
}
