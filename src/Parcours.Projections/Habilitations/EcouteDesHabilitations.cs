using Npgsql;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Habilitations;

/// <summary>Écoute les changements d'habilitation, d'où qu'ils viennent : un autre processus, une commande.</summary>
public sealed class EcouteDesHabilitations(SourcesDeDonnees sources, HabilitationsRetenues retenues)
{
    // Un lien mort sans bruit ne doit pas faire croire que rien ne change.
    private static readonly TimeSpan Battement = TimeSpan.FromSeconds(2);

    /// <summary>Écoute jusqu'à l'annulation ; lève si la base se perd, à qui recommence.</summary>
    public async Task EcouterAsync(CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        connection.Notification += (_, annonce) =>
        {
            if (annonce.Payload.Split('/', 2) is [var departement, var agent]) retenues.Oublier(departement, agent);
        };
        await using (var ecoute = new NpgsqlCommand($"listen {SchemaDesHabilitations.Canal}", connection)) await ecoute.ExecuteNonQueryAsync(token);
        try
        {
            retenues.Retenir();
            await using var vie = new NpgsqlCommand("select 1", connection) { CommandTimeout = (int)Battement.TotalSeconds };
            while (true)
            {
                if (!await connection.WaitAsync(Battement, token)) await vie.ExecuteNonQueryAsync(token);
            }
        }
        finally
        {
            retenues.Oublier();
        }
    }
}
