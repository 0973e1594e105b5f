using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Parcours.Epreuves.Socle;
using Parcours.Host;
using Parcours.Host.Securite;

namespace Parcours.Epreuves.Arrets;

/// <summary>Le service dans son propre processus, sur un dossier de données à lui : lui seul peut mourir pour de vrai.</summary>
internal sealed class HoteReel : IAsyncDisposable
{
    private const int DiresGardes = 60;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);
    private readonly string _binaire;
    private readonly DirectoryInfo _donnees = DossierDEpreuve.Creer("parcours-arrets-");
    private readonly HttpClient _sante;
    private readonly Queue<string> _dires = new();
    private readonly string? _chaine;
    private Process? _processus;
    private int _pannes;

    /// <param name="binaire">Le binaire ; nul : celui de la solution.</param>
    /// <param name="chaine">Sa base ; nulle : il démarre la sienne.</param>
    public HoteReel(string? binaire, string? chaine = null)
    {
        _binaire = binaire ?? Trouver();
        _chaine = chaine;
        Adresse = new($"http://127.0.0.1:{PortLibre()}");
        _sante = new() { BaseAddress = Adresse, Timeout = TimeSpan.FromSeconds(5) };
    }

    public Uri Adresse { get; }

    public string Donnees => _donnees.FullName;

    public bool EstVivant => _processus is { HasExited: false };

    /// <summary>Erreurs que ses journaux ont dites.</summary>
    public int Pannes => _pannes;

    /// <summary>La plus haute taille résidente de ce processus, en octets.</summary>
    public long MemoireMaximale => File.ReadLines($"/proc/{_processus!.Id}/status").First(ligne => ligne.StartsWith("VmHWM:", StringComparison.Ordinal)) is var ligne
        ? long.Parse(ligne.AsSpan(6).TrimEnd(" kB").Trim(), CultureInfo.InvariantCulture) * 1024 : 0;

    public void Demarrer() => _processus = Lancer("--urls", Adresse.ToString());

    /// <summary>Attend <c>/health/ready</c> ; un hôte mort ou muet est un échec, avec ce qu'il a dit.</summary>
    public async Task AttendrePretAsync(CancellationToken token)
    {
        var attente = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var reponse = await _sante.GetAsync("/health/ready", token);
                if (reponse.IsSuccessStatusCode) return;
            }
            catch (Exception e) when (e is HttpRequestException or System.Net.Sockets.SocketException or TaskCanceledException && !token.IsCancellationRequested)
            {
                // Pas encore à l'écoute ; une connexion rompue sitôt établie se dit par sa propre exception.
            }

            if (_processus is { HasExited: true, ExitCode: var code }) throw new EpreuveManquee($"le service s'est arrêté de lui-même ({code}) :\n{Dires}");
            EpreuveManquee.Si(attente.Elapsed > _patience, $"le service n'est pas prêt après {_patience.TotalSeconds} s :\n{Dires}");
            await Task.Delay(25, token);
        }
    }

    /// <summary>SIGKILL : ni arrêt propre, ni dernière écriture. Son PostgreSQL le suit de lui-même.</summary>
    public async Task TuerAsync()
    {
        if (_processus is null) return;
        _processus.Kill();
        await _processus.WaitForExitAsync();
        _processus.Dispose();
        _processus = null;
    }

    /// <summary>Une commande du produit, dans un autre processus, sur la même base.</summary>
    public async Task<int> CommanderAsync(CancellationToken token, params string[] mots)
    {
        using var commande = Lancer(mots);
        await commande.WaitForExitAsync(token);
        return commande.ExitCode;
    }

    /// <summary>De même, tuée (SIGKILL) si elle dure plus que ce délai ; nul si elle l'a été.</summary>
    public async Task<int?> CommanderOuTuerAsync(TimeSpan delai, CancellationToken token, params string[] mots)
    {
        using var commande = Lancer(mots);
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(token);
        limite.CancelAfter(delai);
        try
        {
            await commande.WaitForExitAsync(limite.Token);
            return commande.ExitCode;
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            commande.Kill();
            await commande.WaitForExitAsync(token);
            return null;
        }
    }

    /// <summary>Un porteur de tous les rôles du département.</summary>
    public Porteur Parler(string departement)
    {
        var jeton = new EmissionJeton(new DossierDonnees(Donnees), TimeProvider.System)
            .Signer(new Emetteur("a17", "orienteur,referent,referentAse,evaluateur,referentParcours,accueil,direction,caisse", departement, null, null), TimeSpan.FromHours(4)).Jeton;
        var client = new HttpClient { BaseAddress = Adresse, Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        return new(client, departement);
    }

    public string Dires
    {
        get
        {
            lock (_dires) return "    " + string.Join("\n    ", _dires);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await TuerAsync();
        _sante.Dispose();
        // Le PostgreSQL du service s'arrête de lui-même ; effacer sous lui le ferait crier.
        for (var essai = 0; essai < 100 && Directory.EnumerateFiles(Donnees, "postmaster.pid", SearchOption.AllDirectories).Any(); essai++) await Task.Delay(100);
        _donnees.Delete(recursive: true);
    }

    private Process Lancer(params string[] mots)
    {
        var depart = new ProcessStartInfo("dotnet", [_binaire, .. mots]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Donnees };
        depart.Environment["Parcours__Donnees"] = Donnees;
        depart.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        if (_chaine is null) depart.Environment.Remove("ConnectionStrings__Parcours");
        else depart.Environment["ConnectionStrings__Parcours"] = _chaine;
        var processus = Process.Start(depart)!;
        processus.OutputDataReceived += Retenir;
        processus.ErrorDataReceived += Retenir;
        processus.BeginOutputReadLine();
        processus.BeginErrorReadLine();
        return processus;
    }

    private void Retenir(object _, DataReceivedEventArgs dire)
    {
        if (dire.Data is null) return;
        if (dire.Data.Contains(" ERR ", StringComparison.Ordinal) || dire.Data.Contains(" FTL ", StringComparison.Ordinal)) Interlocked.Increment(ref _pannes);
        lock (_dires)
        {
            _dires.Enqueue(dire.Data);
            if (_dires.Count > DiresGardes) _dires.Dequeue();
        }
    }

    private static int PortLibre()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        return ((IPEndPoint)ecoute.LocalEndpoint).Port;
    }

    /// <summary>Le binaire de la solution, de la même configuration que cette épreuve.</summary>
    private static string Trouver()
    {
        var sortie = new DirectoryInfo(AppContext.BaseDirectory);
        var relatif = new StringBuilder();
        for (var dossier = sortie; dossier is not null; dossier = dossier.Parent)
        {
            if (File.Exists(Path.Combine(dossier.FullName, "Parcours.sln")))
                return Path.Combine(dossier.FullName, "src", "Parcours.Host", relatif.ToString(), "Parcours.Host.dll");
            // …/tests/Parcours.Epreuves/bin/Debug/net10.0 : de « bin » au bout, les deux projets se ressemblent.
            if (!relatif.ToString().StartsWith("bin", StringComparison.Ordinal)) relatif.Insert(0, dossier.Name + "/");
        }

        throw new EpreuveManquee("Parcours.Host.dll est introuvable : donner --hote.");
    }
}
