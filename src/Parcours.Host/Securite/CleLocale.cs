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
        var cle = FichierDeCle.LireOuCreer(dossier.Fichier(NomFichier));
        return new ECDsaSecurityKey(cle) { KeyId = Empreinte(cle) };
    }

    private static string Empreinte(ECDsa cle) =>
        Base64UrlEncoder.Encode(SHA256.HashData(cle.ExportSubjectPublicKeyInfo())[..12]);
}
