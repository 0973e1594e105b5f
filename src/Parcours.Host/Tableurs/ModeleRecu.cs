using System.Text;

namespace Parcours.Host.Tableurs;

/// <summary>Le texte d'un modèle reçu.</summary>
internal static class ModeleRecu
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Sans marque, fins de ligne unies : le même modèle, enregistré par un autre éditeur, n'est pas une version de plus.</summary>
    /// <exception cref="DecoderFallbackException">Ce n'est pas de l'UTF-8.</exception>
    public static string Texte(byte[] octets) =>
        _utf8.GetString(octets).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\0", "\uFFFD", StringComparison.Ordinal);
}
