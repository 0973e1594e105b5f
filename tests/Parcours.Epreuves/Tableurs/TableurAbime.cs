using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Parcours.Epreuves.Tableurs;

/// <summary>Un tableur de sorties, écrit à la main, puis abîmé.</summary>
/// <param name="Nom">Ce qui lui est arrivé.</param>
/// <param name="Octets">Le fichier.</param>
/// <param name="EstIntact">Rien ne l'a abîmé : toutes ses lignes s'importent.</param>
internal sealed record TableurAbime(string Nom, byte[] Octets, bool EstIntact = false)
{
    private const string N = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static readonly string[] _motifs = ["Majorité", "Décès", "Autre", "Retour en famille"];
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TableurAbime Tirer(Random alea, string prefixe, int lignes, int rang)
    {
        var sorties = Enumerable.Range(0, lignes).Select(i => (Personne: $"{prefixe}l{i}", Jour: new DateTime(2021, 1, 1).AddDays(alea.Next(300)), Motif: _motifs[alea.Next(_motifs.Length)])).ToList();
        return rang % 2 == 0 ? EnCsv(alea, sorties, rang / 2) : EnClasseur(alea, sorties, rang / 2);
    }

    private static TableurAbime EnCsv(Random alea, List<(string Personne, DateTime Jour, string Motif)> sorties, int rang)
    {
        var separateur = ";,\t"[alea.Next(3)];
        var fin = new[] { "\r\n", "\n", "\r" }[alea.Next(3)];
        var encodage = new[] { new UTF8Encoding(false), _windows, new UTF8Encoding(true) }[alea.Next(3)];
        string[] lignes = [string.Join(separateur, "Identifiant", "Date de sortie", "Motif"), .. sorties.Select(sortie => string.Join(separateur, sortie.Personne, Jour(alea, sortie.Jour), sortie.Motif))];
        byte[] Ecrire(IEnumerable<string> voulues) => [.. encodage.Preamble, .. encodage.GetBytes(string.Join(fin, voulues) + fin)];
        var bons = Ecrire(lignes);
        return (rang % 12) switch
        {
            0 => new("CSV intact", bons, EstIntact: true),
            1 => new("CSV coupé", bons[..alea.Next(bons.Length)]),
            2 => new("CSV, octet au hasard", OctetsAuHasard(alea, bons)),
            3 => new("CSV, lignes mêlées", Ecrire(lignes.OrderBy(_ => alea.Next()))),
            4 => new("CSV, morceau redoublé", Redoubler(alea, bons)),
            5 => new("CSV, autre encodage à la suite", [.. bons, .. Encoding.Unicode.GetBytes(lignes[1] + fin)]),
            6 => new("CSV, guillemet au hasard", Inserer(alea, bons, "\"")),
            7 => new("CSV, séparateur au hasard", Inserer(alea, bons, separateur.ToString())),
            8 => new("CSV, case démesurée", Ecrire([.. lignes, new string('j', alea.Next(1, 2_000_000)) + separateur + "01/01/2021" + separateur + "Autre"])),
            9 => new("CSV, colonnes sans fin", Ecrire([.. lignes, new string(separateur, alea.Next(1, 100_000))])),
            10 => new("CSV, zéros", Inserer(alea, bons, new string('\0', alea.Next(1, 100)))),
            _ => new("CSV, lignes vides", Ecrire(lignes.SelectMany(ligne => new[] { ligne, "", separateur.ToString() }))),
        };
    }

    private static TableurAbime EnClasseur(Random alea, List<(string Personne, DateTime Jour, string Motif)> sorties, int rang)
    {
        string[] rangees =
        [
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>",
            .. sorties.Select((sortie, i) => string.Create(CultureInfo.InvariantCulture,
                $"<row r=\"{i + 2}\"><c r=\"A{i + 2}\" t=\"inlineStr\"><is><t>{sortie.Personne}</t></is></c><c r=\"B{i + 2}\"><v>{(sortie.Jour - new DateTime(1899, 12, 30)).Days}</v></c><c r=\"C{i + 2}\" t=\"s\"><v>{3 + Array.IndexOf(_motifs, sortie.Motif)}</v></c></row>")),
        ];
        var feuille = $"<worksheet {N}><sheetData>{string.Concat(rangees)}</sheetData></worksheet>";
        var partages = $"<sst {N}>{string.Concat(new[] { "Identifiant", "Date de sortie", "Motif" }.Concat(_motifs).Select(texte => $"<si><t>{texte}</t></si>"))}</sst>";
        var bon = Zip(feuille, partages);
        return (rang % 16) switch
        {
            0 => new("XLSX intact", bon, EstIntact: true),
            1 => new("XLSX coupé", bon[..alea.Next(2, bon.Length)]),
            2 => new("XLSX, octets au hasard", OctetsAuHasard(alea, bon)),
            3 => new("XLSX, morceau redoublé", Redoubler(alea, bon)),
            4 => new("XML coupé", Zip(feuille[..alea.Next(feuille.Length)], partages)),
            5 => new("XML, octets au hasard", Zip(Encoding.Latin1.GetString(OctetsAuHasard(alea, Encoding.Latin1.GetBytes(feuille))), partages)),
            6 => new("XML, morceau redoublé", Zip(Encoding.Latin1.GetString(Redoubler(alea, Encoding.Latin1.GetBytes(feuille))), partages)),
            7 => new("rangées mêlées", Zip($"<worksheet {N}><sheetData>{string.Concat(rangees.OrderBy(_ => alea.Next()))}</sheetData></worksheet>", partages)),
            8 => new("entités en cascade", Zip("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + feuille.Replace("<t>", "<t>&c;", StringComparison.Ordinal), partages)),
            9 => new("attribut démesuré", Zip(feuille.Replace("<sheetData>", $"<sheetData x=\"{new string('x', alea.Next(1, 3_000_000))}\">", StringComparison.Ordinal), partages)),
            10 => new("texte partagé démesuré", Zip(feuille, partages.Replace("Identifiant", "Identifiant" + new string('x', alea.Next(1, 3_000_000)), StringComparison.Ordinal))),
            11 => new("bombe", Zip(feuille.Replace("</sheetData>", string.Concat(Enumerable.Repeat("<row/>", alea.Next(100_000, 2_000_000))) + "</sheetData>", StringComparison.Ordinal), partages)),
            12 => new("emboîtement", Zip(string.Concat(Enumerable.Repeat("<a>", alea.Next(10, 200_000))), partages)),
            13 => new("case au hasard", Zip(Encoding.UTF8.GetString(Inserer(alea, Encoding.UTF8.GetBytes(feuille), $"<c r=\"{(char)alea.Next('A', 'Z')}{alea.Next(20)}\" t=\"{"enbsd"[alea.Next(5)]}\"><v>{alea.Next()}</v></c>")), partages)),
            14 => new("texte partagé absent", Zip(feuille.Replace("<v>3</v>", $"<v>{alea.Next(-5, 5_000_000)}</v>", StringComparison.Ordinal), partages)),
            _ => new("sans une partie", Zip(feuille, alea.Next(2) == 0 ? null : partages, sansLiens: alea.Next(2) == 0)),
        };
    }

    private static string Jour(Random alea, DateTime jour) => jour.ToString(new[] { "dd/MM/yyyy", "yyyy-MM-dd", "d.M.yyyy" }[alea.Next(3)], CultureInfo.InvariantCulture);

    private static byte[] Zip(string feuille, string? partages, bool sansLiens = false)
    {
        using var flux = new MemoryStream();
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Create, leaveOpen: true))
        {
            Ajouter("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Ajouter("xl/workbook.xml", $"<workbook {N} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"F\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            if (!sansLiens)
                Ajouter("xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
                    """);
            if (partages is not null) Ajouter("xl/sharedStrings.xml", partages);
            Ajouter("xl/worksheets/sheet1.xml", feuille);

            void Ajouter(string nom, string texte)
            {
                using var partie = archive.CreateEntry(nom, CompressionLevel.Fastest).Open();
                partie.Write(Encoding.UTF8.GetBytes(texte));
            }
        }

        return flux.ToArray();
    }

    private static byte[] OctetsAuHasard(Random alea, byte[] octets)
    {
        var abimes = octets.ToArray();
        for (var fois = alea.Next(1, 6); fois > 0; fois--) abimes[alea.Next(abimes.Length)] = (byte)alea.Next(256);
        return abimes;
    }

    private static byte[] Redoubler(Random alea, byte[] octets)
    {
        var debut = alea.Next(octets.Length);
        var fin = alea.Next(debut, octets.Length);
        return [.. octets[..fin], .. octets[debut..]];
    }

    private static byte[] Inserer(Random alea, byte[] octets, string texte)
    {
        var ou = alea.Next(octets.Length);
        return [.. octets[..ou], .. Encoding.UTF8.GetBytes(texte), .. octets[ou..]];
    }
}
