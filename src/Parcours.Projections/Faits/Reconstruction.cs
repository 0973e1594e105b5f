using JasperFx.Events.Daemon;

namespace Parcours.Projections.Faits;

/// <summary>Refait les tables de faits d'un département à partir de son journal, sans toucher aux autres.</summary>
public sealed class Reconstruction(IProjectionCoordinator demons)
{
    /// <summary>Reconstruit, puis rend le département au démon.</summary>
    public async Task ReconstruireAsync(string departement, CancellationToken token)
    {
        var demon = demons.DaemonForMainDatabase();
        try
        {
            await demon.RebuildProjectionAsync(FaitsTelsQueConnus.Nom, departement, token);
        }
        finally
        {
            // Marten arrête l'agent du département et la veille de la limite haute, et ne les relance pas : sans cela, plus
            // aucun département n'avancerait.
            await demon.RestartHighWaterAgentAsync(CancellationToken.None);
            await demon.StartAgentAsync($"{FaitsTelsQueConnus.Nom}:All:{departement}", CancellationToken.None);
        }
    }
}
