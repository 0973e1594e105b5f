using System.Diagnostics;
using Npgsql;
using Parcours.Epreuves.Socle;

namespace Parcours.Epreuves.Sauvegarde;

/// <summary>Les outils de PostgreSQL, tels que docs/exploitation.md les donne : rien du produit n'entre dans une sauvegarde.</summary>
internal static class OutilsPostgres
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    /// <summary>Lance un outil sur une base, et rend ce qu'il dit ; un échec est un écart.</summary>
    /// <param name="chaine">Chaîne Npgsql de la base.</param>
    /// <param name="outil">pg_dump, pg_restore, psql…</param>
    /// <param name="token">Annulation.</param>
    /// <param name="mots">Ses arguments.</param>
    public static async Task<string> LancerAsync(string chaine, string outil, CancellationToken token, params string[] mots)
    {
        var (base_, appel) = (new NpgsqlConnectionStringBuilder(chaine), new ProcessStartInfo(Chemin(outil)) { RedirectStandardError = true, RedirectStandardOutput = true });
        foreach (var mot in mots) appel.ArgumentList.Add(mot);
        foreach (var (nom, valeur) in new[] { ("PGHOST", base_.Host), ("PGPORT", $"{base_.Port}"), ("PGUSER", base_.Username), ("PGPASSWORD", base_.Password), ("PGDATABASE", base_.Database) })
            if (!string.IsNullOrEmpty(valeur)) appel.Environment[nom] = valeur;
        using var processus = Process.Start(appel)!;
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(token);
        limite.CancelAfter(_patience);
        var dires = Task.WhenAll(processus.StandardOutput.ReadToEndAsync(limite.Token), processus.StandardError.ReadToEndAsync(limite.Token));
        try
        {
            await processus.WaitForExitAsync(limite.Token);
        }
        catch (OperationCanceledException)
        {
            processus.Kill(entireProcessTree: true);
            throw;
        }

        var dit = string.Concat(await dires);
        EpreuveManquee.Si(processus.ExitCode != 0, $"{outil} rend {processus.ExitCode} : {dit[..Math.Min(2_000, dit.Length)]}");
        return dit;
    }

    private static string Chemin(string outil)
    {
        var dossiers = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin")) : []);
        return dossiers.Select(dossier => Path.Combine(dossier, outil)).FirstOrDefault(File.Exists)
            ?? throw new EpreuveManquee($"{outil} est introuvable : apt-get install postgresql-client");
    }
}
