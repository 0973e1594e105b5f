using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Parcours.Host.Securite;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Sceau;

/// <summary>
/// La clé qui signe les sceaux : un fichier PEM (PKCS#8, chiffré ou non) ou PKCS#12, que <c>Parcours:Sceau:Cle</c> désigne. En développement,
/// avec la base embarquée, une clé locale se tire d'elle-même.
/// </summary>
public static class CleDuSceau
{
    /// <summary>Section de la configuration.</summary>
    public const string Section = "Parcours:Sceau";

    private const string NomLocal = "cle-de-sceau.pem";

    /// <summary>La clé et le témoin que la configuration donne ; nuls si elle n'en donne pas : rien ne se scelle alors.</summary>
    /// <param name="configuration">Configuration.</param>
    /// <param name="baseEmbarquee">La base est celle que Parcours démarre lui-même.</param>
    /// <exception cref="ConfigurationRefuseeException">La clé désignée ne peut se lire.</exception>
    public static (CleDeSignature Cle, TemoinSurDisque Temoin)? Charger(IConfiguration configuration, bool baseEmbarquee)
    {
        var reglages = new Reglages(configuration.GetSection(Section));
        reglages.RefuserLesInconnus("Cle", "MotDePasse", "Temoin");
        var chemin = reglages.Texte("Cle");
        if (chemin is null && !baseEmbarquee) return null;
        chemin ??= DossierDonnees.Trouver(configuration).Fichier(NomLocal);
        var cle = reglages.Texte("Cle") is null ? new(FichierDeCle.LireOuCreer(chemin)) : Lire(chemin, reglages.Texte("MotDePasse"), reglages);
        return (cle, new(reglages.Texte("Temoin") ?? chemin + ".temoin"));
    }

    /// <summary>Lit une clé que l'on nomme.</summary>
    /// <exception cref="ConfigurationRefuseeException">Elle ne peut se lire ; le message dit pourquoi.</exception>
    public static CleDeSignature Lire(string chemin, IConfiguration configuration)
    {
        var reglages = new Reglages(configuration.GetSection(Section));
        return Lire(chemin, reglages.Texte("MotDePasse"), reglages);
    }

    private static CleDeSignature Lire(string chemin, string? motDePasse, Reglages reglages)
    {
        try
        {
            var octets = File.ReadAllBytes(chemin);
            return new(octets.AsSpan().StartsWith("-----BEGIN"u8) ? DePem(Encoding.ASCII.GetString(octets), motDePasse) : DePkcs12(octets, motDePasse));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw reglages.Refus("Cle", $"désigne un fichier illisible : {chemin}");
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw reglages.Refus("Cle", $"désigne un fichier ({chemin}) qui n'est pas une clé privée ECDSA P-256, en PEM (PKCS#8) ou en PKCS#12, ou dont le mot de passe (MotDePasse) n'est pas le bon");
        }
    }

    private static ECDsa DePem(string pem, string? motDePasse)
    {
        var cle = ECDsa.Create();
        if (pem.Contains("ENCRYPTED", StringComparison.Ordinal)) cle.ImportFromEncryptedPem(pem, motDePasse ?? "");
        else cle.ImportFromPem(pem);
        // Une clé publique se lit aussi : elle ne signerait rien.
        cle.ExportPkcs8PrivateKey();
        return cle;
    }

    private static ECDsa DePkcs12(byte[] octets, string? motDePasse)
    {
        using var certificat = X509CertificateLoader.LoadPkcs12(octets, motDePasse, X509KeyStorageFlags.EphemeralKeySet);
        return certificat.GetECDsaPrivateKey() ?? throw new CryptographicException("Le certificat n'a pas de clé ECDSA.");
    }
}
