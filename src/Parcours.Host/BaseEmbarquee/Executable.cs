using System.Diagnostics;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Trouve et exécute les programmes dont la base embarquée a besoin.</summary>
internal static class Executable
{
    internal sealed record Issue(int Code, string Sortie, string Erreurs)
    {
        internal bool Reussie => Code == 0;
    }

    internal static IEnumerable<string> TrouverTous(string nom) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(dossier => Path.Combine(dossier, nom))
        .Where(File.Exists);

    internal static string? Trouver(string nom) => TrouverTous(nom).FirstOrDefault();

    internal static ProcessStartInfo Preparer(IReadOnlyList<string> commande, string dossier)
    {
        var depart = new ProcessStartInfo(commande[0], commande.Skip(1))
        {
            WorkingDirectory = dossier,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // PGDATA, PGPORT, PGOPTIONS… de l'appelant ne doivent pas détourner notre serveur.
        foreach (var nom in depart.Environment.Keys.Where(nom => nom.StartsWith("PG", StringComparison.Ordinal)).ToList())
            depart.Environment.Remove(nom);
        return depart;
    }

    internal static async Task<Issue> ExecuterAsync(IReadOnlyList<string> commande, string dossier, CancellationToken ct)
    {
        using var processus = Process.Start(Preparer(commande, dossier))!;
        try
        {
            processus.StandardInput.Close();
            var sortie = processus.StandardOutput.ReadToEndAsync(ct);
            var erreurs = processus.StandardError.ReadToEndAsync(ct);
            await processus.WaitForExitAsync(ct);
            return new Issue(processus.ExitCode, await sortie, await erreurs);
        }
        catch (OperationCanceledException)
        {
            processus.Kill(entireProcessTree: true);
            throw;
        }
    }
}
