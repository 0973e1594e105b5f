using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Le dossier de données : sa version, sa création, ce qu'un serveur précédent y a laissé.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class DonneesPostgres(Emplacement emplacement, CompteSysteme compte, ILogger journal)
{
    private static readonly TimeSpan _patienceArretRapide = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _patienceArretImmediat = TimeSpan.FromSeconds(5);

    private string FichierPostmaster => Path.Combine(emplacement.Donnees, "postmaster.pid");

    /// <summary>Version majeure qui a créé les données ; nulle s'il n'y en a pas encore.</summary>
    internal string? Majeure
    {
        get
        {
            var fichier = Path.Combine(emplacement.Donnees, "PG_VERSION");
            if (File.Exists(fichier))
                return File.ReadAllText(fichier).Trim();
            if (Directory.Exists(emplacement.Donnees) && Directory.EnumerateFileSystemEntries(emplacement.Donnees).Any())
            {
                throw new BaseEmbarqueeIndisponible(
                    $"{emplacement.Donnees} n'est pas vide et ne contient pas de données PostgreSQL (PG_VERSION manque). "
                    + "Mettez ce dossier de côté pour repartir d'une base vide.");
            }

            return null;
        }
    }

    internal async Task CreerAsync(BinairesPostgres binaires, CancellationToken ct)
    {
        EffacerPreparationsInterrompues();
        // Index comparés octet par octet (les plus rapides, et utiles à LIKE), majuscules et accents connus malgré tout.
        var issue = await InitialiserAsync(binaires, ["--locale=C", "--lc-ctype=C.UTF-8"], ct);
        if (!issue.Reussie)
            issue = await InitialiserAsync(binaires, ["--locale=C"], ct); // système sans C.UTF-8
        if (!issue.Reussie)
        {
            throw new BaseEmbarqueeIndisponible(
                $"initdb ({binaires.Origine}) n'a pas pu créer les données dans {emplacement.DonneesEnPreparation} : "
                + (issue.Erreurs + issue.Sortie).Trim());
        }

        if (Directory.Exists(emplacement.Donnees))
            Directory.Delete(emplacement.Donnees); // vide, Majeure l'a vérifié
        // Renommé seulement une fois complet : un initdb interrompu n'est jamais pris pour des données.
        Directory.Move(emplacement.DonneesEnPreparation, emplacement.Donnees);
    }

    /// <summary>Vrai quand le serveur <paramref name="pid"/> accepte des connexions (huitième ligne, comme pg_ctl).</summary>
    internal bool ServeurPret(int pid) =>
        LirePostmaster() is { Length: >= 8 } lignes
        && lignes[0] == pid.ToString(CultureInfo.InvariantCulture)
        && lignes[7].Trim() == "ready";

    /// <summary>
    /// À appeler verrou en main : le propriétaire précédent est donc mort. Son serveur peut finir de s'arrêter, ou
    /// avoir laissé un postmaster.pid dont le numéro désigne aujourd'hui un autre processus, ce qui bloquerait PostgreSQL.
    /// </summary>
    internal async Task ReglerPrecedentAsync(CancellationToken ct)
    {
        if (LirePostmaster() is not [var premiere, ..] || !int.TryParse(premiere, CultureInfo.InvariantCulture, out var pid))
            return;
        if (EstNotreServeur(pid))
        {
            journal.LogInformation("Le serveur PostgreSQL précédent ({Pid}) finit de s'arrêter…", pid);
            if (!await ArreterAsync(pid, AppelsSysteme.ArretRapide, _patienceArretRapide, ct)
                && !await ArreterAsync(pid, AppelsSysteme.ArretImmediat, _patienceArretImmediat, ct))
            {
                throw new BaseEmbarqueeIndisponible(
                    $"Un serveur PostgreSQL précédent (processus {pid}) tient encore {emplacement.Donnees} et ne s'arrête pas. "
                    + $"Arrêtez-le (kill -QUIT {pid}) puis recommencez.");
            }
        }

        File.Delete(FichierPostmaster);
    }

    private async Task<Executable.Issue> InitialiserAsync(BinairesPostgres binaires, string[] langue, CancellationToken ct)
    {
        if (Directory.Exists(emplacement.DonneesEnPreparation))
            Directory.Delete(emplacement.DonneesEnPreparation, recursive: true);
        compte.CreerDossierPrive(emplacement.DonneesEnPreparation);
        EcrireMotDePasse();
        return await Executable.ExecuterAsync(
            compte.Sous([
                binaires.Initdb, "-D", emplacement.DonneesEnPreparation, "--username", PointAcces.Utilisateur, "--encoding=UTF8",
                .. langue, "--auth-local=trust", "--auth-host=scram-sha-256", "--pwfile", emplacement.MotDePasse,
                "--no-sync", "--no-instructions",
            ]),
            "/", ct);
    }

    private void EffacerPreparationsInterrompues()
    {
        foreach (var reste in Directory.GetDirectories(emplacement.Racine, "base.neuve-*"))
        {
            try
            {
                Directory.Delete(reste, recursive: true);
            }
            catch (IOException)
            {
                // Un initdb orphelin y écrit encore : la prochaine création l'effacera.
            }
        }
    }

    private void EcrireMotDePasse()
    {
        File.Delete(emplacement.MotDePasse);
        using (new FileStream(emplacement.MotDePasse, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
        }

        File.WriteAllText(emplacement.MotDePasse, RandomNumberGenerator.GetHexString(32, lowercase: true));
        compte.Donner(emplacement.MotDePasse);
    }

    private string[]? LirePostmaster()
    {
        try
        {
            return File.ReadAllLines(FichierPostmaster);
        }
        catch (IOException)
        {
            return null; // absent, ou en train de disparaître
        }
    }

    // La ligne de commande est lisible par tous, au contraire du dossier courant, fermé à root dans un conteneur ordinaire.
    private bool EstNotreServeur(int pid)
    {
        if (!Directory.Exists("/proc/self"))
            return AppelsSysteme.Signaler(pid, 0);
        try
        {
            return File.ReadAllText($"/proc/{pid}/cmdline").Split('\0').Contains(emplacement.Donnees);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private async Task<bool> ArreterAsync(int pid, int signal, TimeSpan patience, CancellationToken ct)
    {
        AppelsSysteme.Signaler(pid, signal);
        var fin = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (EstNotreServeur(pid))
        {
            if (Environment.TickCount64 > fin)
                return false;
            await Task.Delay(20, ct);
        }

        return true;
    }
}
