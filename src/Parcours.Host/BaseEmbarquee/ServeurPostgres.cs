using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>
/// Le processus PostgreSQL. Un fil lui est dédié et l'attend jusqu'au bout : le noyau prévient le serveur de la mort
/// du <em>fil</em> qui l'a lancé (prctl PR_SET_PDEATHSIG), et un fil du pool pourrait mourir avant le service.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ServeurPostgres
{
    private static readonly TimeSpan _patienceArretRapide = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _patienceArretImmediat = TimeSpan.FromSeconds(5);

    // Le shell ne fait que rediriger le journal, sous le compte du serveur, et s'efface par exec : le fils est bien
    // le postmaster. Le test de PPID ferme la course d'un service mort avant que setpriv ait armé le signal.
    private const string Lanceur = """[ "$PPID" = "$1" ] || exit 1; journal=$2; shift 2; exec "$@" </dev/null >>"$journal" 2>&1""";

    private readonly TaskCompletionSource<int> _lance = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _fini = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Emplacement _emplacement;
    private readonly ILogger _journal;
    private volatile bool _enService;
    private string _erreursDuLanceur = "";

    private ServeurPostgres(Emplacement emplacement, ILogger journal) => (_emplacement, _journal) = (emplacement, journal);

    internal int Pid { get; private set; }

    /// <summary>Démarre et attend que le serveur accepte des connexions.</summary>
    internal static async Task<ServeurPostgres> DemarrerAsync(
        BinairesPostgres binaires,
        IEnumerable<string> reglages,
        Emplacement emplacement,
        CompteSysteme compte,
        DonneesPostgres donnees,
        ILogger journal,
        CancellationToken ct)
    {
        var serveur = new ServeurPostgres(emplacement, journal);
        serveur.OuvrirJournal(compte);
        var commande = compte.EnService([
            "/bin/sh", "-c", Lanceur, "parcours", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), emplacement.Journal,
            binaires.Postgres, "-D", emplacement.Donnees, .. reglages,
        ]);
        new Thread(() => serveur.Tenir(commande)) { IsBackground = true, Name = "PostgreSQL" }.Start();
        serveur.Pid = await serveur._lance.Task;
        try
        {
            await serveur.AttendrePretAsync(donnees, ct);
            return serveur;
        }
        catch
        {
            await serveur.ArreterAsync();
            throw;
        }
    }

    internal async Task ArreterAsync()
    {
        _enService = false;
        if (await SignalerAsync(AppelsSysteme.ArretRapide, _patienceArretRapide)
            || await SignalerAsync(AppelsSysteme.ArretImmediat, _patienceArretImmediat))
            return;
        _journal.LogWarning("PostgreSQL ({Pid}) ne s'arrête pas ; il est tué", Pid);
        AppelsSysteme.Signaler(Pid, AppelsSysteme.Mort);
        await _fini.Task;
    }

    private void Tenir(IReadOnlyList<string> commande)
    {
        try
        {
            using var processus = Process.Start(Executable.Preparer(commande, "/"))!;
            // Après exec, seules les erreurs de setpriv ou du shell ont pu passer par ces tuyaux.
            var erreurs = processus.StandardError.ReadToEndAsync();
            processus.StandardInput.Close();
            _lance.SetResult(processus.Id);
            processus.WaitForExit();
            _erreursDuLanceur = erreurs.GetAwaiter().GetResult();
            if (_enService)
                _journal.LogError("PostgreSQL s'est arrêté de lui-même ; voir {Journal}", _emplacement.Journal);
            _fini.SetResult();
        }
        catch (Exception e)
        {
            _lance.TrySetException(e);
            _fini.TrySetResult();
        }
    }

    private async Task AttendrePretAsync(DonneesPostgres donnees, CancellationToken ct)
    {
        var depart = Environment.TickCount64;
        var prevenu = false;
        while (!donnees.ServeurPret(Pid))
        {
            if (_fini.Task.IsCompleted)
                throw new DemarrageRefuse($"{_erreursDuLanceur}{FinDuJournal()}".Trim());

            if (!prevenu && Environment.TickCount64 - depart > 5_000)
            {
                prevenu = true;
                _journal.LogInformation("PostgreSQL reprend son journal après un arrêt brutal ; patience…");
            }

            await Task.Delay(10, ct);
        }

        _enService = true;
    }

    // Le journal d'une seule exécution, et celui d'avant : il ne grossit pas d'un démarrage à l'autre.
    private void OuvrirJournal(CompteSysteme compte)
    {
        if (File.Exists(_emplacement.Journal))
            File.Move(_emplacement.Journal, _emplacement.JournalPrecedent, overwrite: true);
        File.Create(_emplacement.Journal).Dispose();
        compte.Donner(_emplacement.Journal);
    }

    private string FinDuJournal() => string.Join('\n', File.ReadLines(_emplacement.Journal).TakeLast(12));

    private async Task<bool> SignalerAsync(int signal, TimeSpan patience)
    {
        if (!_fini.Task.IsCompleted)
            AppelsSysteme.Signaler(Pid, signal);
        return await Task.WhenAny(_fini.Task, Task.Delay(patience)) == _fini.Task;
    }
}
