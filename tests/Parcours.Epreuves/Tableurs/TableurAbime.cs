using System.Globalization;
using System.IO.Compression;
using System.Text;
using Parcours.Epreuves.Caisses;

namespace Parcours.Epreuves.Tableurs;

/// <summary>Un tableur de sorties, écrit à la main, puis abîmé.</summary>
/// <param name="Nom">Ce qui lui est arrivé.</param>
/// <param name="Octets">Le fichier.</param>
/// <param name="EstIntact">Rien ne l'a abîmé : toutes ses lignes s'importent.</param>
internal sealed partial record TableurAbime(string Nom, byte[] Octets, bool EstIntact = false)
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
        return (rang % 22) switch
        {
            0 => new("CSV intact", bons, EstIntact: true),
            1 => new("CSV coupé", bons[..alea.Next(bons.Length)]),
            2 => new("CSV, octet au hasard", OctetsAuHasard(alea, bons)),
            3 => new("CSV, lignes mêlées", Ecrire(lignes.OrderBy(_ => alea.Next()))),
            4 => new("CSV, morceau redoublé", Redoubler(alea, bons)),
            5 => new("CSV, autre encodage à la suite", [.. bons, .. Encoding.Unicode.GetBytes(lignes[1] + fin)]),
            6 => new("CSV, guillemet au hasard", Inserer(alea, bons, "\"")),
            7 => new("CSV, séparateur au hasard", Inserer(alea, bons, separateur.ToString())),
            8 => new("CSV, case démesurée", Ecrire([.. lignes, new string('j', FluxAbime.Combien(alea, 2_000_000)) + separateur + "01/01/2021" + separateur + "Autre"])),
            9 => new("CSV, colonnes sans fin", Ecrire([.. lignes, new string(separateur, FluxAbime.Combien(alea, 100_000))])),
            10 => new("CSV, zéros", Inserer(alea, bons, new string('\0', alea.Next(1, 100)))),
            11 => new("CSV, lignes vides", Ecrire(lignes.SelectMany(ligne => new[] { ligne, "", separateur.ToString() }))),
            12 => new("CSV, UTF-16 ou UTF-32, avec ou sans marque", EnUnicode(alea, string.Join(fin, lignes))),
            13 => new("CSV, marque d'un autre encodage", [.. Marque(alea), .. bons]),
            14 => new("CSV, case ouverte à jamais", Ecrire([.. lignes, $"\"{string.Join(fin, Enumerable.Repeat("a;b", FluxAbime.Combien(alea, 400_000)))}"])),
            15 => new("CSV, guillemets sans nombre", Ecrire([.. lignes, new string('"', FluxAbime.Combien(alea, 500_000))])),
            16 => new("CSV, séparateur annoncé", Ecrire([$"sep={new[] { ";", ",", "\t", "", "|", "\"", ";;" }[alea.Next(7)]}", .. lignes])),
            17 => new("CSV, formules et signes invisibles", Ecrire([.. lignes, string.Join(separateur, _pieges[alea.Next(_pieges.Length)], "01/01/2021", "Autre")])),
            18 => new("CSV, dates et nombres extrêmes", Ecrire([.. lignes, string.Join(separateur, "x" + alea.Next(), _jours[alea.Next(_jours.Length)], _jours[alea.Next(_jours.Length)])])),
            19 => new("CSV, lignes sans nombre", Ecrire([.. lignes, .. Enumerable.Repeat(new string(separateur, 2), FluxAbime.Combien(alea, 300_000))])),
            20 => new("CSV, titres étranges", Ecrire([lignes[0].Replace("Motif", new[] { "Motif" + separateur + "Motif", "", "MOTIF\u0301", "Identifiant" }[alea.Next(4)], StringComparison.Ordinal), .. lignes[1..]])),
            _ => new("autre chose qu'un tableur", AutreChose(alea, bons)),
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
        return (rang % 30) switch
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
            9 => new("attribut démesuré", Zip(feuille.Replace("<sheetData>", $"<sheetData x=\"{new string('x', FluxAbime.Combien(alea, 3_000_000))}\">", StringComparison.Ordinal), partages)),
            10 => new("texte partagé démesuré", Zip(feuille, partages.Replace("Identifiant", "Identifiant" + new string('x', FluxAbime.Combien(alea, 3_000_000)), StringComparison.Ordinal))),
            11 => new("bombe", Zip(feuille.Replace("</sheetData>", string.Concat(Enumerable.Repeat("<row/>", FluxAbime.Combien(alea, 2_000_000))) + "</sheetData>", StringComparison.Ordinal), partages)),
            12 => new("emboîtement", Zip(string.Concat(Enumerable.Repeat("<a>", FluxAbime.Combien(alea, 200_000))), partages)),
            13 => new("case au hasard", Zip(Encoding.UTF8.GetString(Inserer(alea, Encoding.UTF8.GetBytes(feuille), $"<c r=\"{(char)alea.Next('A', 'Z')}{alea.Next(20)}\" t=\"{"enbsd"[alea.Next(5)]}\"><v>{alea.Next()}</v></c>")), partages)),
            14 => new("texte partagé absent", Zip(feuille.Replace("<v>3</v>", $"<v>{alea.Next(-5, 5_000_000)}</v>", StringComparison.Ordinal), partages)),
            15 => new("sans une partie", Zip(feuille, alea.Next(2) == 0 ? null : partages, sansLiens: alea.Next(2) == 0)),
            16 => new("bombe de rapport", BombeDeRapport(alea)),
            17 => new("parties sans nombre", Zip(feuille, partages, plus: [.. Enumerable.Range(0, FluxAbime.Combien(alea, 6_000)).Select(i => ($"xl/media/{i}.bin", ""))])),
            18 => new("taille annoncée fausse", TailleFausse(alea, bon)),
            19 => new("sens des bits au hasard dans l'annuaire", Annuaire(alea, bon)),
            20 => new("feuille annoncée immense", Zip(feuille.Replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>", StringComparison.Ordinal), partages)),
            21 => new("case au bout du monde", Zip(feuille.Replace("</sheetData>", $"<row r=\"{_rangees[alea.Next(_rangees.Length)]}\"><c r=\"{_places[alea.Next(_places.Length)]}\"><v>1</v></c></row></sheetData>", StringComparison.Ordinal), partages)),
            22 => new("textes partagés sans nombre", Zip(feuille, partages.Replace("</sst>", string.Concat(Enumerable.Repeat(alea.Next(2) == 0 ? "<si/>" : "<si><t>a</t></si>", FluxAbime.Combien(alea, 400_000))) + "</sst>", StringComparison.Ordinal))),
            23 => new("textes annoncés sans nombre", Zip(feuille, partages.Replace("<sst ", "<sst count=\"2147483647\" uniqueCount=\"4294967295\" ", StringComparison.Ordinal))),
            24 => new("autre encodage dedans", Zip(alea.Next(2) == 0 ? $"<?xml version=\"1.0\" encoding=\"{new[] { "utf-16", "iso-8859-1", "ibm037", "zut" }[alea.Next(4)]}\"?>{feuille}" : "\uFEFF\uFEFF" + feuille, partages)),
            25 => new("XML hostile", Zip(Hostile(alea, feuille), partages)),
            26 => new("styles sans nombre", Zip(feuille, partages, plus: [("xl/styles.xml", $"<styleSheet {N}><cellXfs count=\"4294967295\">{string.Concat(Enumerable.Repeat("<xf numFmtId=\"14\"/>", FluxAbime.Combien(alea, 200_000)))}</cellXfs></styleSheet>")])),
            27 => new("noms de parties hostiles", Zip(feuille, partages, plus: [("../../../../etc/passwd", "x"), ("xl/worksheets/sheet1.xml", feuille), ("/xl/workbook.xml", "<a/>"), ("xl\\vbaProject.bin", "x"), (new string('n', FluxAbime.Combien(alea, 30_000)), "")])),
            28 => new("nombres extrêmes", Zip(feuille.Replace("<v>4", $"<v>{_nombres[alea.Next(_nombres.Length)]}", StringComparison.Ordinal), partages)),
            _ => new("archive dans l'archive", Zip(feuille, partages, plus: [("xl/embeddings/a.xlsx", Encoding.Latin1.GetString(bon))])),
        };
    }

    private static string Jour(Random alea, DateTime jour) => jour.ToString(new[] { "dd/MM/yyyy", "yyyy-MM-dd", "d.M.yyyy" }[alea.Next(3)], CultureInfo.InvariantCulture);

    private static byte[] Zip(string feuille, string? partages, bool sansLiens = false, params (string Nom, string Texte)[] plus)
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
            foreach (var (nom, texte) in plus) Ajouter(nom, texte);

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
