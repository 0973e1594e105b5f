using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Parcours.Epreuves.Caisses;

namespace Parcours.Epreuves.Tableurs;

/// <summary>Ce qu'aucun tableur n'écrit de lui-même.</summary>
internal sealed partial record TableurAbime
{
    private const int Mega = 1024 * 1024;
    private static readonly string[] _pieges = ["=cmd|' /C calc'!A0", "@SUM(1)", "\u202Egnirts", "a\u0000b", "\u0007", "a\u2028b", "<script>", "2990199999001", new string('a', 4_096), new string('a', 4_097)];
    private static readonly string[] _jours = ["31/12/9999", "01/01/0001", "29/02/2021", "00/00/0000", "1E+308", "-1", "2958466", "NaN", "١٢/٠٣/٢٠٢١", "01/01/21", "9999999999", "31/12/1899"];
    private static readonly string[] _rangees = ["0", "-1", "1048576", "1048577", "4294967296", "99999999999999999999", "x", ""];
    private static readonly string[] _places = ["A0", "XFD1048576", "XFE1", "ZZZZZZZ99", "A", "1", "", "A-1", "$A$1"];
    private static readonly string[] _nombres = ["1e308", "-1e308", "1e-320", "NaN", "Infinity", "2958466", "-1", "0.5", "60", "99999999999999999999", "0x10"];
    private static readonly Lazy<byte[]> _enorme = new(() => Serrer(200));

    /// <summary>Une feuille qui se dit petite et se décompresse en deux cents mégaoctets ; ou les mêmes octets, relus sous cent noms.</summary>
    private static byte[] BombeDeRapport(Random alea)
    {
        var bombe = _enorme.Value;
        if (alea.Next(2) == 0) return bombe;
        // L'annuaire répète son entrée : chacune désigne le même flux compressé.
        var (fin, debut) = (FinDAnnuaire(bombe), BinaryPrimitives.ReadInt32LittleEndian(bombe.AsSpan(FinDAnnuaire(bombe) + 16)));
        var fois = alea.Next(2, 100);
        var entrees = bombe[debut..fin];
        byte[] repetee = [.. bombe[..debut], .. Enumerable.Repeat(entrees, fois).SelectMany(octets => octets), .. bombe[fin..]];
        var nouvelle = repetee.AsSpan(debut + (entrees.Length * fois));
        var nombre = (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(bombe.AsSpan(fin + 10)) * fois);
        BinaryPrimitives.WriteUInt16LittleEndian(nouvelle[8..], nombre);
        BinaryPrimitives.WriteUInt16LittleEndian(nouvelle[10..], nombre);
        BinaryPrimitives.WriteInt32LittleEndian(nouvelle[12..], entrees.Length * fois);
        return repetee;
    }

    private static byte[] Serrer(int megaoctets)
    {
        using var flux = new MemoryStream();
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var classeur = archive.CreateEntry("xl/workbook.xml").Open()) classeur.Write("<workbook/>"u8);
            using var feuille = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            feuille.Write(Encoding.UTF8.GetBytes($"<worksheet {N}><sheetData>"));
            var rangees = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<row/>", Mega / 6)));
            for (var i = 0; i < megaoctets; i++) feuille.Write(rangees);
        }
        return flux.ToArray();
    }

    /// <summary>Les tailles que l'annuaire annonce ne sont pas celles des parties.</summary>
    private static byte[] TailleFausse(Random alea, byte[] bon)
    {
        var abime = bon.ToArray();
        var place = BinaryPrimitives.ReadInt32LittleEndian(abime.AsSpan(FinDAnnuaire(abime) + 16));
        BinaryPrimitives.WriteUInt32LittleEndian(abime.AsSpan(place + (alea.Next(2) == 0 ? 20 : 24)), alea.Next(3) switch { 0 => 0u, 1 => uint.MaxValue, _ => (uint)alea.Next() });
        return abime;
    }

    private static byte[] Annuaire(Random alea, byte[] bon)
    {
        var abime = bon.ToArray();
        var (fin, debut) = (FinDAnnuaire(abime), BinaryPrimitives.ReadInt32LittleEndian(abime.AsSpan(FinDAnnuaire(abime) + 16)));
        for (var fois = alea.Next(1, 8); fois > 0; fois--) abime[alea.Next(debut, alea.Next(2) == 0 ? fin : abime.Length)] ^= (byte)(1 << alea.Next(8));
        return abime;
    }

    private static int FinDAnnuaire(byte[] archive) => archive.AsSpan().LastIndexOf("PK\u0005\u0006"u8);

    private static string Hostile(Random alea, string feuille) => alea.Next(8) switch
    {
        0 => "<!DOCTYPE w SYSTEM \"file:///dev/zero\">" + feuille,
        1 => feuille.Replace("<sheetData>", $"<!-- {new string('x', FluxAbime.Combien(alea, 1_000_000))} --><sheetData>", StringComparison.Ordinal),
        2 => feuille.Replace("<t>", "<t><![CDATA[", StringComparison.Ordinal).Replace("</t>", "]]></t>", StringComparison.Ordinal),
        3 => feuille.Replace("<sheetData>", $"<sheetData {string.Concat(Enumerable.Range(0, FluxAbime.Combien(alea, 20_000)).Select(i => $" a{i}=\"\""))}>", StringComparison.Ordinal),
        4 => feuille.Replace("<sheetData>", string.Concat(Enumerable.Range(0, FluxAbime.Combien(alea, 20_000)).Select(i => $"<n{i}/>")) + "<sheetData>", StringComparison.Ordinal),
        5 => feuille.Replace("<t>", "<t>&#0;&#xFFFF;&#x202E;", StringComparison.Ordinal),
        6 => feuille.Replace("<row r=\"3\">", "<row r=\"2\">", StringComparison.Ordinal),
        _ => feuille.Replace("<c r=\"A2\" t=\"inlineStr\">", "<c r=\"A2\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:9\")</f>", StringComparison.Ordinal),
    };

    private static byte[] EnUnicode(Random alea, string texte)
    {
        Encoding encodage = alea.Next(3) switch { 0 => Encoding.Unicode, 1 => Encoding.BigEndianUnicode, _ => Encoding.UTF32 };
        byte[] entier = alea.Next(2) == 0 ? encodage.GetBytes(texte) : [.. encodage.Preamble, .. encodage.GetBytes(texte)];
        return alea.Next(3) == 0 ? entier[..alea.Next(entier.Length)] : entier;
    }

    private static byte[] Marque(Random alea) => alea.Next(4) switch { 0 => [0xFF, 0xFE], 1 => [0xFE, 0xFF], 2 => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], _ => [0x2B, 0x2F, 0x76, 0x38] };

    private static byte[] AutreChose(Random alea, byte[] bons)
    {
        switch (alea.Next(7))
        {
            case 0: return [];
            case 1: return [(byte)'P', (byte)'K', .. bons];
            case 2: return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. bons];
            case 3: return new byte[FluxAbime.Combien(alea, Mega)];
            case 4: return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><Workbook>{new string('x', FluxAbime.Combien(alea, Mega))}</Workbook>");
            case 5:
                var hasard = new byte[FluxAbime.Combien(alea, 100_000)];
                alea.NextBytes(hasard);
                return hasard;
            default:
                using (var serre = new MemoryStream())
                {
                    using (var gzip = new GZipStream(serre, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bons);
                    return serre.ToArray();
                }
        }
    }
}
