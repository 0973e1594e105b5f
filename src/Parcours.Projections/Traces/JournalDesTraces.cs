using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Traces;

/// <summary>
/// Écrit les traces. Celles qui arrivent pendant qu'un lot s'écrit forment le suivant, et chacune n'est rendue qu'une fois la sienne validée par
/// la base. La base n'attend pas le disque pour valider : le service tué n'en perd aucune, le serveur de base arrêté brutalement peut perdre
/// celles de ses six derniers dixièmes de seconde (trois fois <c>wal_writer_delay</c>) ; <paramref name="durables"/> le lui fait attendre.
/// </summary>
/// <param name="sources">Les connexions.</param>
/// <param name="durables">Attendre le disque.</param>
public sealed class JournalDesTraces(SourcesDeDonnees sources, bool durables = false) : IAsyncDisposable
{
    private const string S = Journal.Schema;
    private const int Lot = 500;
    private readonly Channel<(Trace Trace, TaskCompletionSource Acquise)> _attente =
        Channel.CreateBounded<(Trace, TaskCompletionSource)>(new BoundedChannelOptions(10_000) { SingleReader = true });

    private int _ecrit;
    private NpgsqlConnection? _connexion;

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
            var connexion = await OuverteAsync();
            await using var ajoute = new NpgsqlCommand($"""
                insert into {S}.trace (departement, le, auteur, roles, organisme, acte, objet, question, finalite, resultat, adresse, requete)
                select * from unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::smallint[],
                  $11::text[], $12::text[])
                """, connexion);
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
            await FermerAsync();
            foreach (var (_, acquise) in lot) acquise.TrySetException(e);
        }
    }

    /// <summary>Une seule connexion, gardée : le réglage et la requête préparée y restent.</summary>
    private async Task<NpgsqlConnection> OuverteAsync()
    {
        if (_connexion is { State: System.Data.ConnectionState.Open } ouverte) return ouverte;
        await FermerAsync();
        _connexion = await sources.Application.OpenConnectionAsync();
        if (durables) return _connexion;
        await using var sansAttendre = new NpgsqlCommand("set synchronous_commit = off", _connexion);
        await sansAttendre.ExecuteNonQueryAsync();
        return _connexion;
    }

    private async Task FermerAsync()
    {
        if (_connexion is { } ancienne) await ancienne.DisposeAsync();
        _connexion = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await FermerAsync();
}
