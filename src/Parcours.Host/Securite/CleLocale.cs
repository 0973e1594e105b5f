using System.Security.Cryptography;
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
        var chemin = dossier.Fichier(NomFichier);
        if (!File.Exists(chemin))
        {
            Creer(dossier.Chemin, chemin);
        }

        var cle = ECDsa.Create();
        cle.ImportFromPem(File.ReadAllText(chemin));
        return new ECDsaSecurityKey(cle) { KeyId = Empreinte(cle) };
    }

    /// <summary>Écrite à côté puis déplacée sans écraser : le service et une commande lancés ensemble gardent la même clé.</summary>
    private static void Creer(string dossier, string chemin)
    {
        Directory.CreateDirectory(dossier);
        using var cle = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var provisoire = $"{chemin}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var ecriture = new StreamWriter(provisoire, options))
        {
            ecriture.Write(cle.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(provisoire, chemin, overwrite: false);
        }
        catch (IOException) when (File.Exists(chemin))
        {
            File.Delete(provisoire);
        }
    }

    private static string Empreinte(ECDsa cle) =>
        Base64UrlEncoder.Encode(SHA256.HashData(cle.ExportSubjectPublicKeyInfo())[..12]);
}
