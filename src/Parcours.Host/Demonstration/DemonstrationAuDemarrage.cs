using System.Diagnostics;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Au premier démarrage en développement, charge la démonstration sans retarder le service, puis dit comment s'en servir. Les
/// écritures de son département attendent qu'elle soit là : un fait d'aujourd'hui ferait refuser une histoire plus ancienne.
/// </summary>
public sealed class DemonstrationAuDemarrage(
    ChargementDemonstration chargement, IHostApplicationLifetime vie, IServiceProvider services, ILogger<DemonstrationAuDemarrage> journal) : BackgroundService
{
    /// <summary>La démonstration n'est pas encore là.</summary>
    public bool EstEnCours { get; private set; } = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!await chargement.ADesFaitsAsync(ChargementDemonstration.Departement, stoppingToken)) await ChargerAsync(stoppingToken);
            EstEnCours = false;
            var demarre = new TaskCompletionSource();
            await using var _ = vie.ApplicationStarted.Register(demarre.SetResult);
            await demarre.Task.WaitAsync(stoppingToken);
            Accueil.Afficher(services);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Tout ou rien : le prochain démarrage recommencera.
        }
        finally
        {
            EstEnCours = false;
        }
    }

    private async Task ChargerAsync(CancellationToken token)
    {
        journal.LogInformation("Chargement de la démonstration (Saône-et-Loire, personnes inventées)…");
        var duree = Stopwatch.StartNew();
        var rapport = await chargement.ChargerAsync(ChargementDemonstration.Departement, null, token);
        if (rapport.EstRefusee) journal.LogError("La démonstration n'a pas pu être chargée : {Raison}", rapport.Refusees[0].Raison);
        else journal.LogInformation("Démonstration chargée : {Faits} faits en {Duree:F1} s.", rapport.Consignes, duree.Elapsed.TotalSeconds);
    }
}
