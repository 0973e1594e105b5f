using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Parcours.Host.Securite;

/// <summary>
/// La clé de signature du développement : ECDSA P-256, tirée une fois et gardée dans le dossier des données, où la commande
/// <c>jeton</c> et la validation la relisent. Elle n'est jamais affichée et ne sert pas hors du développement.
/// </summary>
public static class CleLocale
{
    public const string Emetteur = "urn:parcours:developpement";
    public const string Audience = "parcours";
    private const string NomFichier = "cle-de-signature.pem";

    public static ECDsaSecurityKey LireOuCreer(DossierDonnees dossier)
    {
        Directory.CreateDirectory(dossier.Chemin);
        var cle = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        // Ouvert à un seul : le service et une commande lancés ensemble gardent la même clé.
        using (var fichier = OuvrirSeul(dossier.Fichier(NomFichier)))
        {
            if (fichier.Length == 0)
            {
                fichier.Write(Encoding.ASCII.GetBytes(cle.ExportPkcs8PrivateKeyPem()));
            }
            else
            {
                using var lecture = new StreamReader(fichier);
                cle.ImportFromPem(lecture.ReadToEnd());
            }
        }

        return new ECDsaSecurityKey(cle) { KeyId = Empreinte(cle) };
    }

    private static FileStream OuvrirSeul(string chemin)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        for (var essai = 1; ; essai++)
        {
            try
            {
                return new FileStream(chemin, options);
            }
            catch (IOException) when (essai < 100)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static string Empreinte(ECDsa cle) =>
        Base64UrlEncoder.Encode(SHA256.HashData(cle.ExportSubjectPublicKeyInfo())[..12]);
}
