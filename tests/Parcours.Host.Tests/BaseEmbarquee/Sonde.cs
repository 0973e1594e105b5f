using Npgsql;

namespace Parcours.Host.Tests.BaseEmbarquee;

/// <summary>Interroge un serveur de l'extérieur, sans réserve de connexions qui fausserait l'essai.</summary>
internal static class Sonde
{
    internal static async Task<T> LireAsync<T>(string chaine, string requete)
    {
        var sansReserve = new NpgsqlConnectionStringBuilder(chaine) { Pooling = false }.ConnectionString;
        await using var connexion = new NpgsqlConnection(sansReserve);
        await connexion.OpenAsync();
        await using var commande = new NpgsqlCommand(requete, connexion);
        return (T)(await commande.ExecuteScalarAsync())!;
    }

    /// <summary>Les processus dont la ligne de commande nomme ce dossier de données.</summary>
    internal static int ServeursSur(string donnees) =>
        Directory.GetDirectories("/proc").Count(processus => LigneDeCommande(processus).Contains(donnees));

    internal static async Task<bool> AttendreAsync(Func<bool> condition, TimeSpan patience)
    {
        var fin = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (!condition())
        {
            if (Environment.TickCount64 > fin)
                return false;
            await Task.Delay(20);
        }

        return true;
    }

    private static string[] LigneDeCommande(string processus)
    {
        try
        {
            return File.ReadAllText(Path.Combine(processus, "cmdline")).Split('\0');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
