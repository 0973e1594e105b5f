using System.Diagnostics;
using Parcours.Projections;
using Parcours.Projections.Rejeu;

namespace Parcours.Bancs.Rejeu;

/// <summary>
/// Le plancher : les mêmes lignes, mêmes colonnes, sur deux connexions, leurs octets jetés. Dans l'ordre des flux, comme l'oracle, ou dans
/// celui de la table, le plus rapide que PostgreSQL ait.
/// </summary>
internal sealed class LectureNue(Chantier chantier, string departement, long position)
{
    public async Task<TimeSpan> ParFluxAsync(CancellationToken token)
    {
        await using var liste = await chantier.Source.OpenConnectionAsync(token);
        var tranches = await JournalParFlux.PartagerAsync(liste, departement, position, token);
        return await LireAsync([.. tranches.Select(tranche => JournalParFlux.Question(departement, position, tranche))], token);
    }

    public async Task<TimeSpan> DansLOrdreDeLaTableAsync(CancellationToken token)
    {
        var pages = await chantier.LireAsync<long>($"select pg_relation_size('parcours.mt_events_{Departements.Suffixe(departement)}') / 8192", token);
        return await LireAsync([.. new[] { $"ctid < '({pages / 2},0)'", $"ctid >= '({pages / 2},0)'" }.Select(moitie =>
            $"select seq_id, stream_id, id, type, data from parcours.mt_events where tenant_id = '{departement}' and seq_id <= {position} and {moitie}")], token);
    }

    private async Task<TimeSpan> LireAsync(IReadOnlyList<string> questions, CancellationToken token)
    {
        var prochaine = -1;
        var chrono = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await using var connection = await chantier.Source.OpenConnectionAsync(token);
            for (int rang; (rang = Interlocked.Increment(ref prochaine)) < questions.Count;)
            {
                await using var flux = await connection.BeginRawBinaryCopyAsync($"copy ({questions[rang]}) to stdout (format binary)", token);
                await flux.CopyToAsync(Stream.Null, 1 << 16, token);
            }
        }, token)));
        return chrono.Elapsed;
    }
}
