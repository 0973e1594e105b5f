using System.Collections.Concurrent;
using System.Diagnostics;
using NodaTime;
using Npgsql;
using Parcours.Host.Caisses;
using Parcours.Host.Habilitations;
using Parcours.Host.Securite;
using Parcours.Host.Tableurs;
using Parcours.Projections.Habilitations;
using Parcours.Projections.Imports;

namespace Parcours.Host.Imports;

/// <summary>
/// Traite les imports reçus, flux et tableurs, dans l'ordre de chaque département, deux départements à la fois. La file est la table : au redémarrage, ce qui
/// était commencé reprend où il en était. Un fichier qui fait échouer trois fois de suite sans avancer est abandonné : les suivants n'attendent pas.
/// </summary>
public sealed partial class FileDesImports(
    ImportDeFlux flux, ImportDeTableur tableurs, TableDesImports table, LignesDesImports lignes, ReserveDuDepartement reserves, DepotDesImports depot,
    IEnumerable<ISourceDHabilitations> sources, TableDesHabilitations habilitations, ZonedClock jours, IClock horloge, ILogger<FileDesImports> journal) : BackgroundService
{
    private const int ALaFois = 2;
    private const int TentativesAuPlus = 3;
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan EntreDeuxTentatives = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _reveil = new(0);
    private readonly ConcurrentDictionary<string, Task> _enCours = new(StringComparer.Ordinal);

    /// <summary>Départements qu'une commande tenait, et depuis quand on les laisse : ils n'occupent pas la place d'un autre.</summary>
    private readonly ConcurrentDictionary<string, long> _retenus = new(StringComparer.Ordinal);

    /// <summary>Un import vient d'arriver.</summary>
    public void Reveiller() => _reveil.Release();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var aFaire = await table.AFaireAsync(stoppingToken);
                var maintenant = horloge.GetCurrentInstant();
                depot.RetirerLesAbandonnes(aFaire.Select(travail => travail.Travail).ToHashSet(), maintenant);
                await lignes.RetirerAsync(maintenant - LignesDesImports.Conservation, maintenant, stoppingToken);
                foreach (var departement in aFaire.Where(EstFaisable).Select(travail => travail.Departement).Distinct())
                {
                    if (_enCours.Count >= ALaFois || _enCours.ContainsKey(departement) || EstRetenu(departement)) continue;
                    var pret = new TaskCompletionSource();
                    _enCours[departement] = TraiterAsync(departement, pret.Task, stoppingToken);
                    pret.SetResult();
                }
                await _reveil.WaitAsync(_retenus.IsEmpty ? Ronde : Reserve, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException or IOException or UnauthorizedAccessException)
            {
                Interrompu(e);
                await Task.Delay(Ronde, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        await Task.WhenAll(_enCours.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Coffre fermé, un flux attend ; un tableur n'en a pas besoin.</summary>
    private bool EstFaisable(ImportLu travail) => travail.Genre is GenreDImport.Tableur || flux.EstOuvert;

    private bool EstRetenu(string departement) => _retenus.TryGetValue(departement, out var depuis)
        && (Stopwatch.GetElapsedTime(depuis) < Reserve || !_retenus.TryRemove(departement, out _));

    /// <param name="departement">Département.</param>
    /// <param name="inscrite">Elle l'est avant de commencer : une tâche finie ne s'inscrit pas.</param>
    /// <param name="token">Arrêt du service.</param>
    private async Task TraiterAsync(string departement, Task inscrite, CancellationToken token)
    {
        await inscrite;
        try
        {
            await using var reserve = await reserves.PrendreAsync(departement, token);
            if (reserve is null)
            {
                // Une commande importe ce département : elle finira.
                _retenus[departement] = Stopwatch.GetTimestamp();
                return;
            }
            while ((await table.AFaireAsync(token)).FirstOrDefault(travail => travail.Departement == departement && EstFaisable(travail)) is { } travail)
                if (await TenterAsync(travail, token))
                    depot.Retirer(travail);
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

    /// <summary>Mène un import ; faux s'il est à retenter.</summary>
    private async Task<bool> TenterAsync(ImportLu travail, CancellationToken token)
    {
        try
        {
            await using var fichier = depot.Ouvrir(travail);
            if (fichier is null)
                await table.EchouerAsync(travail.Travail, TableDesImports.FichierAbsent, "Le fichier n'est plus sur cette machine : le renvoyer. Ce qui en fut consigné le reste.", horloge.GetCurrentInstant(), token);
            else if (travail.Genre is GenreDImport.Flux) await flux.ExecuterAsync(travail, fichier, null, token);
            else await tableurs.ExecuterAsync(travail, fichier, annulation => PorteurAsync(travail, annulation), null, token);
            Traite(travail.Travail, travail.Departement);
            return true;
        }
        catch (Exception e) when (!token.IsCancellationRequested && !PanneDeLaBase.EnEstUne(e))
        {
            if (await table.NoterUnEchecAsync(travail, token) < TentativesAuPlus)
            {
                Retente(e, travail.Travail, travail.Departement);
                await Task.Delay(EntreDeuxTentatives, token);
                return false;
            }
            Abandonne(e, travail.Travail, travail.Departement);
            await table.EchouerAsync(travail.Travail, "erreur-du-service",
                "Le service n'a pas su traiter ce fichier : l'erreur est à son journal, à signaler. Ce qui en fut consigné le reste, le renvoyer ne le doublera pas.", horloge.GetCurrentInstant(), token);
            return true;
        }
    }

    /// <summary>Ce que le déposant peut maintenant, non au dépôt : une habilitation retirée entre-temps ne vaut plus.</summary>
    private Task<Porteur> PorteurAsync(ImportLu travail, CancellationToken token) => GardeDesHabilitations.LireAsync(
        new Emetteur(travail.Par.Auteur, travail.Par.Roles, travail.Departement, travail.Par.Organisme, travail.Par.Territoire), travail.Par.Finalite, sources, habilitations, jours.GetCurrentDate(), token);

    [LoggerMessage(Level = LogLevel.Information, Message = "Import {Travail} du département {Departement} traité.")]
    private partial void Traite(Guid travail, string departement);

    [LoggerMessage(Level = LogLevel.Error, Message = "Un import est interrompu ; il reprendra à la prochaine ronde.")]
    private partial void Interrompu(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "L'import {Travail} du département {Departement} a échoué ; il est retenté.")]
    private partial void Retente(Exception exception, Guid travail, string departement);

    [LoggerMessage(Level = LogLevel.Error, Message = "L'import {Travail} du département {Departement} est abandonné : il échoue sans avancer.")]
    private partial void Abandonne(Exception exception, Guid travail, string departement);
}
