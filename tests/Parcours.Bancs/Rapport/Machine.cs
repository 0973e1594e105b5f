using System.Runtime.InteropServices;

namespace Parcours.Bancs.Rapport;

/// <summary>La machine et les versions : un chiffre de vitesse n'a pas de sens sans elles.</summary>
internal static class Machine
{
    public static IEnumerable<string> Decrire(Chantier chantier)
    {
        yield return $"Processeur : {Processeur()}, {Environment.ProcessorCount} cœurs vus";
        yield return $"Mémoire : {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} Gio";
        yield return $"Système : {RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}";
        yield return $".NET {Environment.Version}, PostgreSQL {chantier.VersionPostgres} (embarqué, réglages par défaut du produit, fsync actif)";
        yield return $"Marten {Version(typeof(Marten.IDocumentStore))}, Npgsql {Version(typeof(Npgsql.NpgsqlConnection))}, Wolverine {Version(typeof(Wolverine.IMessageBus))}";
    }

    private static string Version(Type type) => type.Assembly.GetName().Version!.ToString(3);

    private static string Processeur() =>
        (File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null)
        ?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
}
