using System.Threading.Channels;
using Npgsql;
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
    private const int Lot = 500;
    private static readonly TimeSpan Regroupement = TimeSpan.FromMilliseconds(2);
    private readonly Channel<(Trace Trace, TaskCompletionSource Acquise)> _attente =
        Channel.CreateBounded<(Trace, TaskCompletionSource)>(new BoundedChannelOptions(10_000) { SingleReader = true });

    private int _ecrit;
    private NpgsqlConnection? _connexion;
    private AjoutDeTraces? _ajout;

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
                // Plusieurs demandes de front : en attendre quelques-unes coûte moins que d'écrire pour chacune, et elles ont mieux à faire.
                if (lot.Count > 1) await Task.Delay(Regroupement);
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
            var ajout = await AjoutAsync();
            await ajout.AjouterAsync(lot.ConvertAll(l => l.Trace));
            foreach (var (_, acquise) in lot) acquise.SetResult();
        }
        catch (Exception e)
        {
            foreach (var (_, acquise) in lot) acquise.TrySetException(e);
            await AbandonnerAsync();
        }
    }

    /// <summary>Une seule connexion, gardée : le réglage et la requête préparée y restent.</summary>
    private async Task<AjoutDeTraces> AjoutAsync()
    {
        if (_connexion is { State: System.Data.ConnectionState.Open } && _ajout is { } pret) return pret;
        await FermerAsync();
        _connexion = await sources.Application.OpenConnectionAsync();
        if (!durables)
        {
            await using var sansAttendre = new NpgsqlCommand("set synchronous_commit = off", _connexion);
            await sansAttendre.ExecuteNonQueryAsync();
        }
        return _ajout = await AjoutDeTraces.PreparerAsync(_connexion);
    }

    /// <summary>Une connexion rompue peut aussi échouer à se fermer : l'écriture doit reprendre, sur une autre.</summary>
    private async Task AbandonnerAsync()
    {
        try
        {
            await FermerAsync();
        }
        catch (NpgsqlException)
        {
            (_ajout, _connexion) = (null, null);
        }
    }

    private async Task FermerAsync()
    {
        if (_ajout is { } ajout) await ajout.DisposeAsync();
        if (_connexion is { } ancienne) await ancienne.DisposeAsync();
        (_ajout, _connexion) = (null, null);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await FermerAsync();
}
