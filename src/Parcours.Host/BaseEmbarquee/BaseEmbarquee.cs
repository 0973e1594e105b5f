using System.Runtime.Versioning;
using Npgsql;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>
/// Le PostgreSQL du développement et des essais : trouvé ou obtenu, démarré dans un dossier du projet, arrêté avec
/// le processus qui l'a ouvert. Un second processus qui ouvre le même dossier partage le serveur du premier.
/// </summary>
public sealed class BaseEmbarquee : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    // Un premier démarrage peut télécharger PostgreSQL.
    private static readonly TimeSpan _patienceDemarrage = TimeSpan.FromSeconds(60);

    private readonly Func<ValueTask> _fermer;
    private int _ferme;

    [UnsupportedOSPlatform("windows")]
    private BaseEmbarquee(EtatServeur etat, string chaine, bool estPartagee, Func<ValueTask> fermer)
    {
        ChaineDeConnexion = chaine;
        EstPartagee = estPartagee;
        PidProprietaire = etat.PidProprietaire;
        Version = etat.Version!;
        OrigineBinaires = etat.OrigineBinaires!;
        _fermer = fermer;
    }

    /// <summary>Chaîne Npgsql ; l'utilisateur est le superutilisateur de ce serveur jetable.</summary>
    public string ChaineDeConnexion { get; }

    /// <summary>Vrai si un autre processus tient le serveur : fermer n'arrête alors rien.</summary>
    public bool EstPartagee { get; }

    /// <summary>Le processus qui tient le serveur, peut-être celui-ci.</summary>
    public int PidProprietaire { get; }

    /// <summary>Version de PostgreSQL, par exemple « 15.18 ».</summary>
    public string Version { get; }

    /// <summary>D'où viennent les binaires, en clair.</summary>
    public string OrigineBinaires { get; }

    /// <exception cref="BaseEmbarqueeIndisponible">Rien ne permet d'ouvrir la base ; le message dit quoi faire.</exception>
    public static async Task<BaseEmbarquee> OuvrirAsync(OptionsBaseEmbarquee options, ILogger journal, CancellationToken ct)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new BaseEmbarqueeIndisponible(
                "La base embarquée ne tourne pas sous Windows. Lancez Parcours sous WSL, ou donnez-lui une chaîne de connexion.");
        }

        options = options with { Dossier = Path.GetFullPath(options.Dossier) };
        try
        {
            Directory.CreateDirectory(options.Dossier);
            return await OuvrirOuPartagerAsync(options, journal, ct);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new BaseEmbarqueeIndisponible(
                $"Les droits manquent sur {options.Dossier} : {e.Message} Ouvrez-le sous l'utilisateur qui l'a créé, "
                + "ou choisissez un autre dossier de données.", e);
        }
    }

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _ferme, 1) == 0 ? _fermer() : ValueTask.CompletedTask;

    [UnsupportedOSPlatform("windows")]
    private static async Task<BaseEmbarquee> OuvrirOuPartagerAsync(OptionsBaseEmbarquee options, ILogger journal, CancellationToken ct)
    {
        var depart = Environment.TickCount64;
        var prevenu = false;
        while (true)
        {
            if (VerrouDossier.Prendre(options.Dossier) is { } verrou)
                return await PossederAsync(options, verrou, journal, ct);
            var etat = EtatServeur.Lire(options.Dossier);
            if (await PartagerAsync(etat, options, ct) is { } partagee)
                return partagee;
            var patience = etat is { ChaineDeConnexion: null } ? _patienceDemarrage : _patience;
            if (Environment.TickCount64 - depart > patience.TotalMilliseconds)
            {
                throw new BaseEmbarqueeIndisponible(
                    $"Un autre processus{(etat is null ? "" : $" ({etat.PidProprietaire})")} tient {options.Dossier}, et son PostgreSQL "
                    + "ne répond pas. Attendez la fin de son démarrage ou de son arrêt, ou arrêtez-le, puis recommencez.");
            }

            if (!prevenu)
                journal.LogInformation("Un autre processus démarre ou arrête la base ; attente…");
            prevenu = true;
            await Task.Delay(100, ct);
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static async Task<BaseEmbarquee?> PartagerAsync(EtatServeur? etat, OptionsBaseEmbarquee options, CancellationToken ct)
    {
        if (etat?.ChaineDeConnexion is null)
            return null;
        try
        {
            var chaine = await CreationBase.AssurerAsync(etat.ChaineDeConnexion, options.NomBase, ct);
            return new BaseEmbarquee(etat, chaine, estPartagee: true, () => ValueTask.CompletedTask);
        }
        catch (NpgsqlException)
        {
            return null; // le serveur s'arrête, ou l'état est celui d'un mort
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static async Task<BaseEmbarquee> PossederAsync(
        OptionsBaseEmbarquee options, VerrouDossier verrou, ILogger journal, CancellationToken ct)
    {
        ServeurPossede? possede = null;
        try
        {
            possede = await ServeurPossede.DemarrerAsync(options, journal, ct);
            var chaine = await CreationBase.AssurerAsync(possede.Acces.Chaine(options.NomBase), options.NomBase, ct);
            var etat = possede.Annoncer(chaine);
            return new BaseEmbarquee(etat, chaine, estPartagee: false, FermerAsync);
        }
        catch
        {
            await FermerAsync();
            throw;
        }

        async ValueTask FermerAsync()
        {
            try
            {
                if (possede is not null)
                    await possede.DisposeAsync();
            }
            finally
            {
                verrou.Dispose();
            }
        }
    }
}
