using Npgsql;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Retenues;

/// <summary>Écoute les changements de ce qui se retient, d'où qu'ils viennent : un autre processus, une commande.</summary>
public sealed class EcouteDesChangements(SourcesDeDonnees sources, IEnumerable<IRetenue> retenues)
{
    // Un lien mort sans bruit ne doit pas faire croire que rien ne change.
    private static readonly TimeSpan Battement = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, IRetenue> _parCanal = retenues.ToDictionary(retenue => retenue.Canal);

    /// <summary>Écoute jusqu'à l'annulation ; lève si la base se perd, à qui recommence.</summary>
    public async Task EcouterAsync(CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        connection.Notification += (_, annonce) => _parCanal[annonce.Channel].Apprendre(annonce.Payload);
        await using var ecoute = new NpgsqlCommand(string.Concat(_parCanal.Keys.Select(canal => $"listen {canal};")), connection);
        await ecoute.ExecuteNonQueryAsync(token);
        // Redite, elle ne change rien : elle sert de battement.
        ecoute.CommandTimeout = (int)Battement.TotalSeconds;
        try
        {
            foreach (var retenue in _parCanal.Values) retenue.Retenir();
            while (true)
            {
                if (!await connection.WaitAsync(Battement, token)) await ecoute.ExecuteNonQueryAsync(token);
            }
        }
        finally
        {
            foreach (var retenue in _parCanal.Values) retenue.Oublier();
        }
    }
}
