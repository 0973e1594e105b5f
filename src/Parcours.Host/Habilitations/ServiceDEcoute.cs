using Npgsql;
using Parcours.Projections.Retenues;

namespace Parcours.Host.Habilitations;

/// <summary>Tient l'écoute des habilitations et des limitations tant que le service vit ; rompue, elle se reprend, et rien n'est retenu entre-temps.</summary>
internal sealed class ServiceDEcoute(EcouteDesChangements ecoute, ILogger<ServiceDEcoute> journal) : BackgroundService
{
    private static readonly TimeSpan _repit = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ecoute.EcouterAsync(stoppingToken);
            }
            catch (Exception rompue) when (rompue is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException)
            {
                journal.LogWarning("L'écoute des habilitations et des limitations est rompue ({Raison}) : chacune se relit à la base en attendant.", rompue.GetType().Name);
                await Task.Delay(_repit, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
