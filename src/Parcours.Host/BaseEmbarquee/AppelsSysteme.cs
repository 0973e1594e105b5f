using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Les deux appels POSIX que .NET n'offre pas : donner un fichier, envoyer un signal choisi.</summary>
[UnsupportedOSPlatform("windows")]
internal static class AppelsSysteme
{
    internal const int ArretRapide = 2; // SIGINT : PostgreSQL ferme les connexions et s'arrête proprement
    internal const int ArretImmediat = 3; // SIGQUIT : sans point de reprise, le journal sera rejoué
    internal const int Mort = 9; // SIGKILL

    internal static void Donner(string chemin, uint utilisateur, uint groupe)
    {
        if (Chown(chemin, utilisateur, groupe) != 0)
            throw new IOException($"chown {chemin} : erreur système {Marshal.GetLastPInvokeError()}");
    }

    /// <summary>Vrai si le signal est parti ; faux si le processus n'est plus là.</summary>
    internal static bool Signaler(int pid, int signal) => Kill(pid, signal) == 0;

    [DllImport("libc", EntryPoint = "chown", SetLastError = true)]
    private static extern int Chown([MarshalAs(UnmanagedType.LPUTF8Str)] string chemin, uint utilisateur, uint groupe);

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Kill(int pid, int signal);
}
