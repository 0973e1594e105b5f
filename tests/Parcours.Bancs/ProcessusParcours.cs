using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Parcours.Host;

namespace Parcours.Bancs;

/// <summary>Un vrai processus du produit : le service ou une commande, construit en Release, hors du processus qui mesure.</summary>
internal sealed class ProcessusParcours : IAsyncDisposable
{
    private readonly Process _processus;
    private readonly StringBuilder _sortie = new();
    private readonly StringBuilder _standard = new();
    private readonly Stopwatch _depuis = Stopwatch.StartNew();

    private ProcessusParcours(Process processus) => _processus = processus;

    /// <summary>Temps écoulé depuis le lancement.</summary>
    public TimeSpan Depuis => _depuis.Elapsed;

    /// <summary>La plus haute mémoire résidente vue, en octets.</summary>
    public long MemoireMaximale { get; private set; }

    /// <summary>Ce que le processus a écrit sur sa sortie standard.</summary>
    public string SortieStandard
    {
        get
        {
            lock (_standard) return _standard.ToString();
        }
    }

    /// <param name="donnees">Dossier de données du processus.</param>
    /// <param name="chaine">Base à utiliser ; nulle : il ouvre la sienne.</param>
    /// <param name="arguments">Arguments.</param>
    public static ProcessusParcours Lancer(string donnees, string? chaine, params string[] arguments)
    {
        var binaire = Path.Combine(AppContext.BaseDirectory, "Parcours.Host.dll");
        var demarrage = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        demarrage.ArgumentList.Add(Construit() ?? binaire);
        foreach (var argument in arguments) demarrage.ArgumentList.Add(argument);
        demarrage.Environment["Parcours__Donnees"] = donnees;
        demarrage.Environment["DOTNET_ENVIRONMENT"] = "Development";
        if (chaine is not null) demarrage.Environment["ConnectionStrings__Parcours"] = chaine;
        var lance = new ProcessusParcours(new Process { StartInfo = demarrage });
        lance._processus.OutputDataReceived += lance.Noter;
        lance._processus.OutputDataReceived += lance.NoterLaSortie;
        lance._processus.ErrorDataReceived += lance.Noter;
        lance._processus.Start();
        lance._processus.BeginOutputReadLine();
        lance._processus.BeginErrorReadLine();
        return lance;
    }

    /// <summary>Attend que le service se dise prêt ; rend le temps écoulé depuis le lancement.</summary>
    public async Task<TimeSpan> AttendrePretAsync(string adresse, CancellationToken token)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        while (true)
        {
            if (_processus.HasExited) throw new InvalidOperationException($"Le service s'est arrêté :\n{Sortie()}");
            try
            {
                using var reponse = await client.GetAsync($"{adresse}/health/ready", token);
                if (reponse.StatusCode is HttpStatusCode.OK) return Depuis;
            }
            catch (Exception e) when (e is HttpRequestException or System.Net.Sockets.SocketException)
            {
                // Il n'écoute pas encore ; une connexion rompue sitôt établie se dit par sa propre exception.
            }
            catch (TaskCanceledException) when (!token.IsCancellationRequested)
            {
                // Il écoute et ne répond pas encore.
            }
            if (Depuis > TimeSpan.FromMinutes(1)) throw new TimeoutException($"Le service n'est pas prêt :\n{Sortie()}");
            await Task.Delay(10, token);
        }
    }

    /// <summary>Attend que le processus écrive ce texte.</summary>
    public async Task AttendreLeTexteAsync(string texte, CancellationToken token)
    {
        while (!Sortie().Contains(texte, StringComparison.Ordinal))
        {
            if (_processus.HasExited || Depuis > TimeSpan.FromMinutes(2)) throw new InvalidOperationException($"Le service n'a pas dit « {texte} » :\n{Sortie()}");
            await Task.Delay(50, token);
        }
    }

    /// <summary>Attend la fin d'une commande, en suivant sa mémoire ; rend sa durée.</summary>
    public async Task<TimeSpan> AttendreLaFinAsync(CancellationToken token)
    {
        var fin = _processus.WaitForExitAsync(token);
        while (!fin.IsCompleted)
        {
            MemoireMaximale = Math.Max(MemoireMaximale, LireVmHwm());
            await Task.WhenAny(fin, Task.Delay(20, token));
        }
        await fin;
        var duree = Depuis;
        return _processus.ExitCode == 0 ? duree : throw new InvalidOperationException($"La commande a rendu {_processus.ExitCode} :\n{Sortie()}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_processus.HasExited)
        {
            // Le service arrête aussi sa base. Un Ctrl-C ferait de même, mais qui naît à l'arrière-plan d'un script l'ignore.
            using (var signal = Process.Start("kill", ["-TERM", _processus.Id.ToString(CultureInfo.InvariantCulture)])) await signal.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            try
            {
                await _processus.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _processus.Kill();
            }
        }
        _processus.Dispose();
    }

    /// <summary>Le binaire à sa place de construction : celui que l'on lancerait à la main, avec ses propres réglages d'exécution.</summary>
    private static string? Construit()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Release";
        var chemin = ArbreDesSources.Racine is { } racine
            ? Path.Combine(racine, "src", "Parcours.Host", "bin", configuration, "net10.0", "Parcours.Host.dll") : null;
        return File.Exists(chemin) ? chemin : null;
    }

    private string Sortie()
    {
        lock (_sortie) return _sortie.ToString();
    }

    private void Noter(object _, DataReceivedEventArgs ligne)
    {
        if (ligne.Data is null) return;
        lock (_sortie)
            if (_sortie.Length < 100_000) _sortie.AppendLine(ligne.Data);
    }

    private void NoterLaSortie(object _, DataReceivedEventArgs ligne)
    {
        lock (_standard) _standard.AppendLine(ligne.Data);
    }

    private long LireVmHwm()
    {
        try
        {
            var ligne = File.ReadLines($"/proc/{_processus.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return ligne is null ? 0 : 1024 * long.Parse(ligne.AsSpan(6, ligne.Length - 8).Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // la commande vient de finir
        }
    }
}
