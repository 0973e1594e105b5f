using NodaTime;
using Npgsql;
using Parcours.Projections;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Sceau;

/// <summary>Scelle les jours passés de tous les départements, peu après le démarrage puis d'heure en heure : un jour fini l'est vite.</summary>
internal sealed class ServiceDeScellement(
    Departements departements, Scellement scellement, CleDeSignature cle, ITemoinDesSceaux temoin, ZonedClock horloge, TimeProvider temps, ILogger<ServiceDeScellement> journal)
    : BackgroundService
{
    // Le premier démarrage a mieux à faire, et une heure laisse aux transactions de la veille le temps de finir.
    private static readonly TimeSpan _repit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _tour = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(_repit, temps, stoppingToken);
            while (true)
            {
                await PasserAsync(stoppingToken);
                await Task.Delay(_tour, temps, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Un jour à moitié scellé ne l'est pas : le prochain tour recommencera.
        }
    }

    /// <summary>Un tour de tous les départements : le refus de l'un n'arrête pas les autres.</summary>
    internal async Task PasserAsync(CancellationToken token)
    {
        foreach (var departement in await departements.InscritsAsync(token))
        {
            try
            {
                var poses = await scellement.ScellerAsync(departement, cle, temoin, horloge.GetCurrentDate(), null, token);
                if (poses.Count > 0)
                    journal.LogInformation("Département {Departement} : {Sceaux} sceaux posés, jusqu'au {Jour}.", departement, poses.Count, poses[^1].Jour);
            }
            catch (Exception refus) when (refus is ScellementRefuseException or ConfigurationRefuseeException)
            {
                journal.LogCritical("Département {Departement} : {Raison}", departement, refus.Message);
            }
            catch (Exception rompue) when (rompue is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException)
            {
                journal.LogWarning("Département {Departement} : le scellement est interrompu ({Raison}), il reprendra.", departement, rompue.GetType().Name);
            }
        }
    }
}
