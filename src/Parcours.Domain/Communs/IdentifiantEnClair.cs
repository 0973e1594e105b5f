using System.Text;

namespace Parcours.Domain.Communs;

/// <summary>
/// L'identifiant interne d'un objet qui n'est le secret de personne, tiré de son code et d'où le code se relit : l'export le nomme comme l'émetteur
/// l'a nommé, et sa reprise ailleurs retrouve le même flux. Un octet de marque, puis le code en ASCII, complété de zéros.
/// </summary>
public static class IdentifiantEnClair
{
    /// <summary>Longueur d'un code, au plus.</summary>
    public const int LongueurMaximale = 15;

    /// <summary>L'octet qui ouvre l'identifiant.</summary>
    public const byte Marque = 0x80;

    /// <summary>L'identifiant d'un code ; lève <see cref="ArgumentException"/> s'il est trop long ou n'est pas fait de lettres, chiffres et tirets.</summary>
    public static Guid De(string code)
    {
        if (code.Length is 0 or > LongueurMaximale || !Formes.Identifiants.EstUnCode(code)) throw new ArgumentException($"« {code} » n'est pas un code de {LongueurMaximale} caractères au plus.", nameof(code));
        Span<byte> octets = stackalloc byte[16];
        octets.Clear();
        octets[0] = Marque;
        Encoding.ASCII.GetBytes(code, octets[1..]);
        return new(octets, bigEndian: true);
    }

    /// <summary>Le code d'un identifiant.</summary>
    public static string Code(Guid identifiant)
    {
        Span<byte> octets = stackalloc byte[16];
        identifiant.TryWriteBytes(octets, bigEndian: true, out _);
        return Encoding.ASCII.GetString(octets[1..].TrimEnd((byte)0));
    }
}
