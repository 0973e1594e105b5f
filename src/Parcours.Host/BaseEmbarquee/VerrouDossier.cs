using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Le droit exclusif sur un dossier de données ; le noyau le rend à la mort du processus, quelle qu'elle soit.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class VerrouDossier : IDisposable
{
    private readonly FileStream _fichier;

    private VerrouDossier(FileStream fichier) => _fichier = fichier;

    /// <summary>Nul si un autre le tient.</summary>
    internal static VerrouDossier? Prendre(string dossier)
    {
        try
        {
            return new VerrouDossier(new FileStream(Path.Combine(dossier, "verrou"), new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None, // flock
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }));
        }
        catch (IOException e) when (e.GetType() == typeof(IOException))
        {
            return null;
        }
    }

    public void Dispose() => _fichier.Dispose();
}
