using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Parcours.Host.Tableurs;

/// <summary>
/// En quoi un texte est écrit : sa marque le dit, sinon l'UTF-8 s'il en est entièrement, sinon windows-1252, celui des tableurs français. Le doute est refusé :
/// un UTF-8 abîmé lu en windows-1252 donnerait des noms faux sans une erreur.
/// </summary>
internal static class EncodageDuTexte
{
    private static readonly Encoding _utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>L'encodage, et le nom qu'on lui donne.</summary>
    /// <exception cref="FichierRefuseException">Ce n'est pas du texte, ou pas tout à fait.</exception>
    public static (Encoding Encodage, string Nom) Reconnaitre(ReadOnlySpan<byte> octets)
    {
        if (octets.StartsWith("\uFEFF"u8))
            return Utf8.IsValid(octets) ? (_utf8, "UTF-8 avec marque") : throw FichierRefuseException.Illisible("Ce texte s'annonce en UTF-8 et n'en est pas : il est abîmé ou coupé.");
        if (octets is [0xFF, 0xFE, ..]) return (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16");
        if (octets is [0xFE, 0xFF, ..]) return (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16");
        if (octets.Contains((byte)0)) throw FichierRefuseException.Illisible("Ce fichier n'est ni un texte ni un classeur XLSX.");
        if (Utf8.IsValid(octets)) return (_utf8, "UTF-8");
        if (ADesCaracteresUtf8(octets)) throw FichierRefuseException.Illisible("Ce texte mêle deux encodages, ou il est coupé au milieu d'un caractère.");
        return octets.ContainsAny(_absentsDeWindows) ? throw FichierRefuseException.Illisible("Ce texte n'est ni en UTF-8 ni en windows-1252.") : (_windows, "windows-1252");
    }

    /// <summary>Les octets que windows-1252 n'emploie pas.</summary>
    private static readonly SearchValues<byte> _absentsDeWindows = SearchValues.Create(0x81, 0x8D, 0x8F, 0x90, 0x9D);

    /// <summary>Un caractère de plusieurs octets bien formé, avant ou après la faute : en windows-1252, il faudrait « Ã© » pour s'y tromper.</summary>
    private static bool ADesCaracteresUtf8(ReadOnlySpan<byte> octets)
    {
        while (!octets.IsEmpty)
        {
            var statut = Rune.DecodeFromUtf8(octets, out _, out var lus);
            if (statut is OperationStatus.Done && lus > 1) return true;
            if (statut is OperationStatus.NeedMoreData) return true;
            octets = octets[Math.Max(lus, 1)..];
        }

        return false;
    }
}
