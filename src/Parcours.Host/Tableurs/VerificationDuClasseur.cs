using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Parcours.Host.Tableurs;

/// <summary>Ce qu'il faut savoir d'un classeur pour le lire.</summary>
/// <param name="Depuis1904">Il compte ses jours depuis 1904.</param>
/// <param name="Fautives">Cases en erreur ou sans résultat, par ligne et colonne à partir de un, et pourquoi.</param>
internal sealed record ClasseurVerifie(bool Depuis1904, IReadOnlyDictionary<(int Ligne, int Colonne), string> Fautives);

/// <summary>
/// Examine un classeur avant que la bibliothèque ne le lise : ce qu'il décompresse, compté octet par octet et non cru sur parole, et ce que son XML
/// demanderait de mémoire. Ni entité, ni commentaire, ni section : un classeur n'en a pas l'usage.
/// </summary>
internal static partial class VerificationDuClasseur
{
    /// <summary>Ce qu'il faut savoir du classeur pour le lire.</summary>
    /// <exception cref="FichierRefuseException">Le classeur est abîmé, démesuré, ou d'une autre sorte.</exception>
    public static ClasseurVerifie Verifier(byte[] octets)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(octets, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > LimitesDeTableur.Parties) throw FichierRefuseException.TropGrand($"Ce classeur a plus de {LimitesDeTableur.Parties} parties.");
            if (Partie(archive, "xl/workbook.bin") is not null) throw FichierRefuseException.Illisible("Ce classeur est en XLSB : enregistrez-le en XLSX.");
            if (Partie(archive, "xl/workbook.xml") is not { } classeur) throw FichierRefuseException.Illisible("Ce fichier compressé n'est pas un classeur XLSX.");
            var tampon = new byte[64 * 1024];
            var (total, feuilles) = (0L, new SuiviDeFeuille());
            var examen = new ExamenDeXml(feuilles);
            foreach (var partie in archive.Entries) total = Examiner(partie, examen, tampon, total);
            return new(EstDe1904(classeur), feuilles.Fautives);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw FichierRefuseException.Illisible("Ce classeur est abîmé ou coupé : il ne se décompresse pas.");
        }
    }

    private static long Examiner(ZipArchiveEntry partie, ExamenDeXml examen, byte[] tampon, long total)
    {
        var enXml = partie.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || partie.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        using var flux = partie.Open();
        var premier = true;
        var estUneFeuille = Nom(partie).StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && !partie.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        while (flux.ReadAtLeast(tampon, tampon.Length, throwOnEndOfStream: false) is var lus and > 0)
        {
            total += lus;
            if (total > LimitesDeTableur.Decompresse)
                throw FichierRefuseException.TropGrand(string.Create(CultureInfo.InvariantCulture, $"Ce classeur, décompressé, dépasse {LimitesDeTableur.Decompresse / 1024 / 1024} Mo."));
            if (premier)
            {
                // La bibliothèque suit les liens du classeur, non les extensions : tout ce qui peut se lire comme du XML s'examine.
                enXml |= EnAToutLAir(tampon.AsSpan(0, lus));
                if (enXml) examen.Commencer(tampon.AsSpan(0, lus), estUneFeuille);
                premier = false;
            }

            if (enXml) examen.Avancer(tampon.AsSpan(0, lus));
        }

        return total;
    }

    private static bool EnAToutLAir(ReadOnlySpan<byte> debut)
    {
        var utile = debut.TrimStart(" \t\r\n"u8);
        return utile is [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, (byte)'<', ..] or [0, 0, ..];
    }

    private static ZipArchiveEntry? Partie(ZipArchive archive, string nom) =>
        archive.Entries.FirstOrDefault(partie => string.Equals(Nom(partie), nom, StringComparison.OrdinalIgnoreCase));

    private static string Nom(ZipArchiveEntry partie) => partie.FullName.Replace('\\', '/').TrimStart('/');

    private static bool EstDe1904(ZipArchiveEntry classeur)
    {
        using var texte = new StreamReader(classeur.Open());
        var debut = new char[64 * 1024];
        return Depuis1904().IsMatch(debut.AsSpan(0, texte.ReadBlock(debut)));
    }

    [GeneratedRegex("\\bdate1904\\s*=\\s*[\"'](1|true|on)[\"']", RegexOptions.CultureInvariant)]
    private static partial Regex Depuis1904();
}
