using System.Security.Cryptography;

namespace Parcours.Projections.Coffre;

/// <summary>
/// AES-256-GCM : un octet de format, un nonce au sort, l'étiquette, le chiffré. Ce à quoi le texte est lié (AAD) n'est pas gardé : déplacé ailleurs, il ne se
/// lit plus.
/// </summary>
public static class Scellage
{
    /// <summary>Octets d'une clé.</summary>
    public const int TailleDeCle = 32;

    private const byte Format = 1;
    private const int Nonce = 12;
    private const int Etiquette = 16;
    private const int Tete = 1 + Nonce + Etiquette;

    /// <summary>Chiffre et authentifie.</summary>
    public static byte[] Sceller(ReadOnlySpan<byte> cle, ReadOnlySpan<byte> clair, ReadOnlySpan<byte> lie, ISourceDAlea alea)
    {
        var scelle = new byte[Tete + clair.Length];
        scelle[0] = Format;
        alea.Remplir(scelle.AsSpan(1, Nonce));
        using var aes = new AesGcm(cle, Etiquette);
        aes.Encrypt(scelle.AsSpan(1, Nonce), clair, scelle.AsSpan(Tete), scelle.AsSpan(1 + Nonce, Etiquette), lie);
        return scelle;
    }

    /// <summary>Déchiffre ce que <see cref="Sceller"/> a écrit.</summary>
    /// <exception cref="CoffreIllisibleException">Autre clé, autre lien, ou contenu altéré.</exception>
    public static byte[] Desceller(ReadOnlySpan<byte> cle, ReadOnlySpan<byte> scelle, ReadOnlySpan<byte> lie)
    {
        if (scelle.Length < Tete || scelle[0] != Format) throw new CoffreIllisibleException("Un contenu du coffre n'a pas la forme attendue.");
        var clair = new byte[scelle.Length - Tete];
        try
        {
            using var aes = new AesGcm(cle, Etiquette);
            aes.Decrypt(scelle.Slice(1, Nonce), scelle[Tete..], scelle.Slice(1 + Nonce, Etiquette), clair, lie);
            return clair;
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new CoffreIllisibleException("Un contenu du coffre ne se lit pas avec cette clé, ou n'est pas à sa place.", e);
        }
    }
}
