using System.Security.Cryptography;

namespace Parcours.Domain.Sceau;

/// <summary>L'arbre de Merkle de la RFC 6962 : SHA-256, un préfixe pour les feuilles, un autre pour les nœuds, qu'on ne puisse prendre l'un pour l'autre.</summary>
public static class Merkle
{
    /// <summary>Octets d'une empreinte.</summary>
    public const int Taille = SHA256.HashSizeInBytes;

    private const byte PrefixeDeFeuille = 0x00;
    private const byte PrefixeDeNoeud = 0x01;

    /// <summary>La racine d'un arbre sans feuille.</summary>
    public static byte[] RacineVide() => SHA256.HashData([]);

    /// <summary>L'empreinte d'une feuille.</summary>
    /// <param name="contenu">Les octets scellés.</param>
    public static byte[] Feuille(ReadOnlySpan<byte> contenu)
    {
        using var empreinte = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        empreinte.AppendData([PrefixeDeFeuille]);
        empreinte.AppendData(contenu);
        return empreinte.GetHashAndReset();
    }

    /// <summary>L'empreinte d'un nœud.</summary>
    /// <param name="gauche">Fils gauche, de <see cref="Taille"/> octets.</param>
    /// <param name="droite">Fils droit, de même.</param>
    public static byte[] Noeud(ReadOnlySpan<byte> gauche, ReadOnlySpan<byte> droite)
    {
        Span<byte> octets = stackalloc byte[1 + 2 * Taille];
        octets[0] = PrefixeDeNoeud;
        gauche.CopyTo(octets[1..]);
        droite.CopyTo(octets[(1 + Taille)..]);
        return SHA256.HashData(octets);
    }

    /// <summary>Où se coupe un arbre : la plus grande puissance de deux strictement inférieure au nombre de feuilles.</summary>
    /// <param name="nombre">Nombre de feuilles, deux au moins.</param>
    public static long Coupure(long nombre) => 1L << System.Numerics.BitOperations.Log2((ulong)(nombre - 1));
}
