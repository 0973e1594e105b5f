using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Parcours.Domain.Communs;

/// <summary>
/// Le rang d'un épisode que l'émetteur nomme au lieu de le numéroter (<c>MOB/{mesure}</c>) : toujours le même pour un même nom, sans table où le
/// garder. Un nombre est son propre rang, ce qui rend l'export et sa reprise fidèles.
/// </summary>
public static class RangNomme
{
    // Neuf chiffres, comme tout rang ; au-dessous d'eux, les rangs que le service donne ; au-dessus, de quoi en donner encore.
    private const uint Premier = 100_000_000;
    private const uint Nombre = 800_000_000;

    /// <summary>Le rang de ce nom.</summary>
    public static string De(string nom) => Episode.RangEstLisible(nom) ? nom
        : (Premier + BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(nom))) % Nombre).ToString(CultureInfo.InvariantCulture);
}
