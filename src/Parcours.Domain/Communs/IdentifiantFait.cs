using System.Security.Cryptography;
using System.Text;

namespace Parcours.Domain.Communs;

/// <summary>
/// Identifiant d'un fait au journal : UUID v5 (RFC 9562) de l'<c>id</c> de l'émetteur. Le même <c>id</c> donne le même
/// identifiant, que la base tient unique par département : l'idempotence est une contrainte, pas une vérification.
/// </summary>
public static class IdentifiantFait
{
    private static readonly byte[] EspaceDeNoms = new Guid("6f0cf0c2-6f5a-5b0e-9d3c-7a1c3b2f4e71").ToByteArray(bigEndian: true);

    /// <summary>L'identifiant du fait que l'émetteur nomme <paramref name="idEmetteur"/>.</summary>
    public static Guid De(string idEmetteur)
    {
        Span<byte> texte = stackalloc byte[16 + Encoding.UTF8.GetMaxByteCount(64)];
        EspaceDeNoms.CopyTo(texte);
        var longueur = 16 + Encoding.UTF8.GetBytes(idEmetteur, texte[16..]);
        Span<byte> empreinte = stackalloc byte[SHA1.HashSizeInBytes];
        // CA5350 : SHA-1 est imposé par la RFC pour la version 5 ; aucune sécurité n'en dépend.
#pragma warning disable CA5350
        SHA1.HashData(texte[..longueur], empreinte);
#pragma warning restore CA5350
        empreinte[6] = (byte)((empreinte[6] & 0x0F) | 0x50);
        empreinte[8] = (byte)((empreinte[8] & 0x3F) | 0x80);
        return new Guid(empreinte[..16], bigEndian: true);
    }
}
