using System.Threading.Channels;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Events.Daemon;
using Marten.Storage;
using Npgsql;

namespace Parcours.Projections.Faits;

/// <summary>
/// Porte tout le journal d'un département dans les tables de faits. Même écriture qu'au fil de l'eau, mais le journal se lit en
/// flux sur une connexion pendant que l'autre écrit, sans passer par les événements de Marten. Chaque tranche valide ses lignes
/// et la progression ensemble : interrompue, la reconstruction reprend où elle en était.
/// </summary>
internal sealed class ReconstructionDesFaits(ShardName tranche, IMartenDatabase database) : IReplayExecutor
{
    private const string S = Journal.Schema;

    // Assez pour que le COPY domine, assez peu pour que la mémoire du service ne s'en ressente pas.
    private const int FaitsParTranche = 20_000;
    private const int TranchesDAvance = 2;

    private readonly string _departement = tranche.TenantId!;

    /// <inheritdoc/>
    public async Task StartAsync(SubscriptionExecutionRequest request, ISubscriptionController controller, CancellationToken cancellation)
    {
        await using var ecriture = database.CreateConnection();
        await ecriture.OpenAsync(cancellation);
        // Nulle en reconstruction : le démon vient alors d'écrire la limite haute du département.
        var limite = request.StartingHighWater
            ?? await LireAsync(ecriture, $"select last_seq_id from {S}.mt_event_progression where name = $1", "HighWaterMark:" + _departement, cancellation);
        // Ce qu'une reprise a déjà porté ne se relit pas.
        var dejaPorte = await LireAsync(ecriture, $"select position from {S}.avancement where departement = $1", _departement, cancellation);
        var lots = Channel.CreateBounded<Lot>(TranchesDAvance);
        using var arret = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lecture = Task.Run(() => LireLeJournalAsync(Math.Max(request.Floor, dejaPorte), limite, lots.Writer, arret.Token), CancellationToken.None);
        try
        {
            var portee = request.Floor;
            await foreach (var lot in lots.Reader.ReadAllAsync(cancellation))
            {
                await using var transaction = await ecriture.BeginTransactionAsync(cancellation);
                await new EcritureDesFaits(_departement, lot.Faits).BeforeCommitAsync(ecriture, transaction, cancellation);
                await ProgresserAsync(ecriture, portee, lot.Position, cancellation);
                await transaction.CommitAsync(cancellation);
                await controller.MarkSuccessAsync(portee = lot.Position);
            }
        }
        finally
        {
            await arret.CancelAsync();
            await lecture;
        }
    }

    private async Task LireLeJournalAsync(long depuis, long limite, ChannelWriter<Lot> sortie, CancellationToken token)
    {
        try
        {
            await using var connection = database.CreateConnection();
            await connection.OpenAsync(token);
            var faits = new List<FaitAPorter>(FaitsParTranche);
            await foreach (var fait in LectureDuJournal.FaitsAsync(connection, _departement, depuis, limite, token))
            {
                faits.Add(fait);
                if (faits.Count < FaitsParTranche) continue;
                await sortie.WriteAsync(new(fait.Consigne.Position, faits), token);
                faits = new(FaitsParTranche);
            }
            // La dernière tranche va jusqu'à la limite, même si des positions y ont été brûlées.
            await sortie.WriteAsync(new(limite, faits), token);
            sortie.Complete();
        }
        catch (Exception e)
        {
            sortie.Complete(e);
        }
    }

    private static async Task<long> LireAsync(NpgsqlConnection connection, string sql, string cle, CancellationToken token)
    {
        await using var question = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = cle } } };
        return await question.ExecuteScalarAsync(token) as long? ?? 0;
    }

    /// <summary>Avance la progression de Marten, si personne d'autre ne l'a fait : deux démons ne portent pas le même département.</summary>
    private async Task ProgresserAsync(NpgsqlConnection connection, long depuis, long jusqua, CancellationToken token)
    {
        await using var progres = new NpgsqlCommand($"""
            insert into {S}.mt_event_progression as p (name, last_seq_id, last_updated) values ($1, $2, transaction_timestamp())
            on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = excluded.last_updated where p.last_seq_id = $3
            """, connection)
        {
            Parameters = { new() { Value = tranche.Identity }, new() { Value = jusqua }, new() { Value = depuis } },
        };
        if (await progres.ExecuteNonQueryAsync(token) != 1) throw new ProgressionProgressOutOfOrderException(tranche);
    }

    private readonly record struct Lot(long Position, List<FaitAPorter> Faits);
}
