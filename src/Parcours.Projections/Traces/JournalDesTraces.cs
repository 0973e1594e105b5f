using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;

namespace Parcours.Projections.Traces;

/// <summary>
/// Écrit les traces. Celles qui arrivent pendant qu'un lot s'écrit forment le suivant : le disque n'est attendu qu'une fois pour toutes,
/// et chacune n'est rendue qu'une fois la sienne acquise.
/// </summary>
public sealed class JournalDesTraces(NpgsqlDataSource source)
{
    private const string S = Journal.Schema;
    private const int Lot = 500;
    private readonly Channel<(Trace Trace, TaskCompletionSource Acquise)> _attente =
        Channel.CreateBounded<(Trace, TaskCompletionSource)>(new BoundedChannelOptions(10_000) { SingleReader = true });

    private int _ecrit;

    /// <summary>Écrit une trace ; rend la main quand la base l'a acquise, lève si elle ne le peut pas.</summary>
    public async Task EcrireAsync(Trace trace, CancellationToken token)
    {
        var acquise = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _attente.Writer.WriteAsync((trace, acquise), token);
        if (Interlocked.Exchange(ref _ecrit, 1) == 0) _ = ViderAsync();
        await acquise.Task;
    }

    private async Task ViderAsync()
    {
        var lot = new List<(Trace Trace, TaskCompletionSource Acquise)>(Lot);
        do
        {
            while (true)
            {
                lot.Clear();
                while (lot.Count < Lot && _attente.Reader.TryRead(out var suivante)) lot.Add(suivante);
                if (lot.Count == 0) break;
                await EcrireAsync(lot);
            }
            Volatile.Write(ref _ecrit, 0);
            // Une trace arrivée entre la dernière lecture et cette ligne n'a pas relancé l'écriture.
        }
        while (_attente.Reader.TryPeek(out _) && Interlocked.Exchange(ref _ecrit, 1) == 0);
    }

    private async Task EcrireAsync(List<(Trace Trace, TaskCompletionSource Acquise)> lot)
    {
        try
        {
            await using var ajoute = source.CreateCommand($"""
                insert into {S}.trace (departement, le, auteur, roles, organisme, acte, objet, question, finalite, resultat, adresse, requete)
                select * from unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::smallint[],
                  $11::text[], $12::text[])
                """);
            Textes(trace => trace.Departement);
            ajoute.Parameters.Add(new() { Value = lot.ConvertAll(l => l.Trace.Le), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz });
            Textes(trace => trace.Auteur);
            Textes(trace => trace.Roles);
            Textes(trace => trace.Organisme);
            Textes(trace => trace.Acte);
            Textes(trace => trace.Objet);
            Textes(trace => trace.Question);
            Textes(trace => trace.Finalite);
            ajoute.Parameters.Add(new() { Value = lot.ConvertAll(l => l.Trace.Resultat), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint });
            Textes(trace => trace.Adresse);
            Textes(trace => trace.Requete);
            await ajoute.ExecuteNonQueryAsync();
            foreach (var (_, acquise) in lot) acquise.SetResult();

            void Textes(Func<Trace, string?> champ) => ajoute.Parameters.Add(
                new() { Value = lot.ConvertAll(l => champ(l.Trace)), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        }
        catch (Exception e)
        {
            foreach (var (_, acquise) in lot) acquise.TrySetException(e);
        }
    }
}
