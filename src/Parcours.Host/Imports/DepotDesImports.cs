using System.Security.Cryptography;
using NodaTime;
using Parcours.Host.Tableurs;
using Parcours.Projections.Imports;

namespace Parcours.Host.Imports;

/// <summary>Les fichiers reçus, gardés le temps de leur import. Ils nomment des personnes : le service seul les lit, et ils disparaissent dès qu'ils sont traités.</summary>
public sealed class DepotDesImports(DossierDonnees donnees)
{
    private const int Tampon = 128 * 1024;

    private static readonly Duration Abandon = Duration.FromHours(1);

    /// <summary>Plus gros flux admis : dix fois le mois d'un grand département.</summary>
    public const long TailleDUnFlux = 4L << 30;

    /// <summary>Écrit un fichier reçu ; rend son empreinte, ou nul s'il est trop gros.</summary>
    public async Task<string?> RecevoirAsync(Guid travail, GenreDImport genre, Stream corps, CancellationToken token)
    {
        var chemin = Chemin(travail, genre);
        var (partiel, tailleMaximale) = (chemin + ".partiel", genre is GenreDImport.Flux ? TailleDUnFlux : LimitesDeTableur.Fichier);
        PreparerLeDossier();
        using var empreinte = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            await using (var fichier = new FileStream(partiel, Options()))
            {
                var tampon = new byte[Tampon];
                long taille = 0;
                for (int lus; (lus = await corps.ReadAsync(tampon, token)) > 0;)
                {
                    if ((taille += lus) > tailleMaximale) return null;
                    empreinte.AppendData(tampon, 0, lus);
                    await fichier.WriteAsync(tampon.AsMemory(0, lus), token);
                }
                await fichier.FlushAsync(token);
            }
            File.Move(partiel, chemin);
            return Convert.ToHexStringLower(empreinte.GetHashAndReset());
        }
        finally
        {
            File.Delete(partiel);
        }
    }

    /// <summary>Ouvre le fichier d'un import ; nul s'il n'est pas sur cette machine.</summary>
    public FileStream? Ouvrir(ImportLu travail) => Chemin(travail.Travail, travail.Genre) is var chemin && File.Exists(chemin)
        ? new FileStream(chemin, FileMode.Open, FileAccess.Read, FileShare.Read, Tampon, FileOptions.SequentialScan) : null;

    /// <summary>Retire le fichier d'un import achevé.</summary>
    public void Retirer(ImportLu travail)
    {
        if (Directory.Exists(Dossier)) File.Delete(Chemin(travail.Travail, travail.Genre));
    }

    /// <summary>Retire ce qu'un arrêt brutal a laissé : un fichier que plus aucun import n'attend, et que personne n'écrit plus depuis une heure.</summary>
    public void RetirerLesAbandonnes(IReadOnlySet<Guid> attendus, Instant maintenant)
    {
        var dossier = new DirectoryInfo(Dossier);
        if (!dossier.Exists) return;
        foreach (var fichier in dossier.EnumerateFiles())
            if (maintenant - Instant.FromDateTimeUtc(fichier.LastWriteTimeUtc) > Abandon && !(Guid.TryParseExact(fichier.Name.Split('.')[0], "N", out var travail) && attendus.Contains(travail)))
                fichier.Delete();
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private string Dossier => Path.Combine(donnees.Chemin, "imports");

    private string Chemin(Guid travail, GenreDImport genre) => Path.Combine(Dossier, travail.ToString("N") + (genre is GenreDImport.Flux ? ".xml" : ".tableur"));

    private void PreparerLeDossier()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Dossier);
        else Directory.CreateDirectory(Dossier, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
