using System.Collections.Concurrent;
using NodaTime;
using Parcours.Projections.Caisses;

namespace Parcours.Host.Caisses;

/// <summary>
/// Traite les imports reçus, dans l'ordre de chaque département, deux départements à la fois. La file est la table : au redémarrage, ce qui était
/// commencé reprend où il en était.
/// </summary>
public sealed partial class FileDesImports(
    ImportDeFlux import, TableDesImports table, EtatsDeCaisse etats, DepotDesFlux depot, IClock horloge, ILogger<FileDesImports> journal) : BackgroundService
{
    private const int ALaFois = 2;
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _reveil = new(0);
    private readonly ConcurrentDictionary<string, Task> _enCours = new(StringComparer.Ordinal);

    /// <summary>Un import vient d'arriver.</summary>
    public void Reveiller() => _reveil.Release();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (import.EstOuvert)
                {
                    var aFaire = await table.AFaireAsync(stoppingToken);
                    depot.RetirerLesAbandonnes(aFaire.Select(travail => travail.Travail).ToHashSet(), horloge.GetCurrentInstant());
                    foreach (var departement in aFaire.Select(travail => travail.Departement).Distinct())
                    {
                        if (_enCours.Count >= ALaFois || _enCours.ContainsKey(departement)) continue;
                        var pret = new TaskCompletionSource();
                        _enCours[departement] = TraiterAsync(departement, pret.Task, stoppingToken);
                        pret.SetResult();
                    }
                }
                await _reveil.WaitAsync(Ronde, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e) when (e is Npgsql.NpgsqlException or TimeoutException or IOException or UnauthorizedAccessException)
            {
                Interrompu(e);
                await Task.Delay(Ronde, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        await Task.WhenAll(_enCours.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <param name="departement">Département.</param>
    /// <param name="inscrite">Elle l'est avant de commencer : une tâche finie ne s'inscrit pas.</param>
    /// <param name="token">Arrêt du service.</param>
    private async Task TraiterAsync(string departement, Task inscrite, CancellationToken token)
    {
        await inscrite;
        try
        {
            await using var reserve = await etats.ReserverAsync(departement, token);
            if (reserve is null)
            {
                // Une commande importe ce département : elle finira.
                await Task.Delay(Ronde, token);
                return;
            }
            while ((await table.AFaireAsync(token)).FirstOrDefault(travail => travail.Departement == departement) is { } travail)
            {
                await using (var flux = depot.Ouvrir(travail.Travail))
                {
                    if (flux is null) await table.RefuserAsync(travail.Travail, null, "Le fichier n'est plus sur cette machine : le renvoyer. Ce qui en fut consigné le reste.", horloge.GetCurrentInstant(), token);
                    else await import.ExecuterAsync(travail, flux, null, token);
                }
                depot.Retirer(travail.Travail);
                Traite(travail.Travail, departement);
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // Il reprendra au redémarrage.
        }
        catch (Exception e)
        {
            Interrompu(e);
            await Task.Delay(Ronde, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            _enCours.TryRemove(departement, out _);
            // Un import arrivé entre la dernière lecture de la file et ici n'attend pas la ronde.
            _reveil.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Import {Travail} du département {Departement} traité.")]
    private partial void Traite(Guid travail, string departement);

    [LoggerMessage(Level = LogLevel.Error, Message = "Un import est interrompu ; il reprendra à la prochaine ronde.")]
    private partial void Interrompu(Exception exception);
}
