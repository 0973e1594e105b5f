using System.Globalization;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Un PostgreSQL exécutable : son dossier, sa version (« 15.18 ») et d'où il vient.</summary>
internal sealed record BinairesPostgres(string Dossier, string Version, string Origine)
{
    internal string Initdb => Path.Combine(Dossier, "initdb");
    internal string Postgres => Path.Combine(Dossier, "postgres");
    internal string Majeure => Version.Split('.')[0];

    internal static bool Contient(string dossier) =>
        File.Exists(Path.Combine(dossier, "initdb")) && File.Exists(Path.Combine(dossier, "postgres"));

    /// <summary>Nul si le dossier ne contient pas de PostgreSQL qui s'exécute.</summary>
    internal static async Task<BinairesPostgres?> LireAsync(string dossier, string origine, CancellationToken ct)
    {
        if (!Contient(dossier))
            return null;
        try
        {
            var issue = await Executable.ExecuterAsync([Path.Combine(dossier, "postgres"), "--version"], "/", ct);
            // « postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1) »
            var version = issue.Sortie.Split(' ', StringSplitOptions.TrimEntries).Skip(2).FirstOrDefault();
            return issue.Reussie && version is not null ? new BinairesPostgres(dossier, version, origine) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // autre architecture, ou droit d'exécution absent
        }
    }

    internal static int OrdreDeVersion(string dossierDeVersion) =>
        int.TryParse(Path.GetFileName(dossierDeVersion), NumberStyles.None, CultureInfo.InvariantCulture, out var majeure) ? majeure : 0;
}
