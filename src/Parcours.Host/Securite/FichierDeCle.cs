using System.Security.Cryptography;
using System.Text;

namespace Parcours.Host.Securite;

/// <summary>Une clé ECDSA P-256 dans un fichier PEM que son seul propriétaire lit.</summary>
internal static class FichierDeCle
{
    /// <summary>Lit la clé du fichier, ou en tire une et l'y garde.</summary>
    public static ECDsa LireOuCreer(string chemin)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        var cle = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        // Ouvert à un seul : le service et une commande lancés ensemble gardent la même clé.
        using var fichier = OuvrirSeul(chemin, FileMode.OpenOrCreate);
        if (fichier.Length == 0)
        {
            fichier.Write(Encoding.ASCII.GetBytes(cle.ExportPkcs8PrivateKeyPem()));
        }
        else
        {
            using var lecture = new StreamReader(fichier);
            cle.ImportFromPem(lecture.ReadToEnd());
        }

        return cle;
    }

    /// <summary>Tire une clé dans un fichier neuf, chiffrée si un mot de passe est donné.</summary>
    /// <exception cref="IOException">Le fichier existe déjà, ou ne peut s'écrire.</exception>
    public static ECDsa Creer(string chemin, string? motDePasse)
    {
        var cle = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var fichier = new FileStream(chemin, ASoiSeul(FileMode.CreateNew));
        fichier.Write(Encoding.ASCII.GetBytes(motDePasse is null
            ? cle.ExportPkcs8PrivateKeyPem()
            : cle.ExportEncryptedPkcs8PrivateKeyPem(motDePasse, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 600_000))));
        return cle;
    }

    private static FileStream OuvrirSeul(string chemin, FileMode mode)
    {
        for (var essai = 1; ; essai++)
        {
            try
            {
                return new FileStream(chemin, ASoiSeul(mode));
            }
            catch (IOException) when (essai < 100)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static FileStreamOptions ASoiSeul(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
