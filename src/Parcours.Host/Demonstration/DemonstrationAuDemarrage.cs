using System.Diagnostics;

namespace Parcours.Host.Demonstration;

/// <summary>Au premier démarrage en développement, charge la démonstration sans retarder le service.</summary>
public sealed class DemonstrationAuDemarrage(ChargementDemonstration chargement, ILogger<DemonstrationAuDemarrage> journal) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await chargement.ADesFaitsAsync(ChargementDemonstration.Departement, stoppingToken)) return;
        journal.LogInformation("Chargement de la démonstration (Saône-et-Loire, personnes inventées)…");
        var duree = Stopwatch.StartNew();
        try
        {
            var rapport = await chargement.ChargerAsync(ChargementDemonstration.Departement, null, stoppingToken);
            if (rapport.EstRefusee) journal.LogError("La démonstration n'a pas pu être chargée : {Raison}", rapport.Refusees[0].Raison);
            else journal.LogInformation("Démonstration chargée : {Faits} faits en {Duree:F1} s.", rapport.Consignes, duree.Elapsed.TotalSeconds);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Tout ou rien : le prochain démarrage recommencera.
        }
    }
}
