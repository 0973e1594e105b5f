using System.Security.Cryptography;
using System.Text;

namespace Parcours.Projections.Coffre;

/// <summary>
/// HMAC-SHA-256 sous une clé propre au département, dérivée (HKDF) d'une racine qui ne sert qu'à cela : deux départements ne rapprochent pas leurs empreintes.
/// </summary>
/// <param name="racine">La racine.</param>
public sealed class IndexAveugle(byte[] racine)
{
    /// <summary>Les empreintes de ces clés de recherche.</summary>
    public byte[][] De(string departement, IEnumerable<string> cles)
    {
        var cle = HKDF.DeriveKey(HashAlgorithmName.SHA256, racine, Scellage.TailleDeCle, info: Encoding.UTF8.GetBytes("parcours/coffre/index/v1/" + departement));
        return [.. cles.Select(texte => HMACSHA256.HashData(cle, Encoding.UTF8.GetBytes(texte)))];
    }
}
