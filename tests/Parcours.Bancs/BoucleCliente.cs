using System.Diagnostics;

namespace Parcours.Bancs;

/// <summary>La même boucle pour tout ce qui se compare : des clients sans pause, une durée, un compte.</summary>
internal static class BoucleCliente
{
    /// <summary>La ronde du milieu.</summary>
    public static double Mediane(List<double> valeurs) => valeurs.Order().ElementAt(valeurs.Count / 2);

    /// <summary>Rend le nombre d'actes réussis par seconde.</summary>
    /// <param name="clients">Clients simultanés.</param>
    /// <param name="duree">Durée de la mesure.</param>
    /// <param name="agir">Client et tour vers l'acte ; lève s'il échoue.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<double> MesurerAsync(int clients, TimeSpan duree, Func<int, int, Task> agir, CancellationToken token)
    {
        var faits = 0L;
        var chrono = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            for (var tour = 0; chrono.Elapsed < duree; tour++)
            {
                await agir(client, tour);
                Interlocked.Increment(ref faits);
            }
        }, token)));
        return faits / chrono.Elapsed.TotalSeconds;
    }
}
