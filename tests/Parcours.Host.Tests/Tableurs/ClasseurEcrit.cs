using System.IO.Compression;
using System.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Parcours.Host.Tests.Tableurs;

/// <summary>Des classeurs écrits par une autre bibliothèque que celle qui lit, ou à la main, partie par partie.</summary>
internal static class ClasseurEcrit
{
    private const string N = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    public static async Task<byte[]> ParSpreadCheetahAsync(params object?[][] lignes)
    {
        using var flux = new MemoryStream();
        await using (var classeur = await Spreadsheet.CreateNewAsync(flux))
        {
            var jour = classeur.AddStyle(new Style { Format = NumberFormat.Custom("dd/mm/yyyy") });
            await classeur.StartWorksheetAsync("Saisie");
            foreach (var ligne in lignes)
                await classeur.AddRowAsync(ligne.Select(valeur => valeur switch
                {
                    DateTime date => new StyledCell(date, jour),
                    double nombre => new StyledCell(nombre, null),
                    bool logique => new StyledCell(logique, null),
                    var texte => new StyledCell((string?)texte, null),
                }).ToList());
            await classeur.FinishAsync();
        }

        return flux.ToArray();
    }

    /// <summary>Un classeur d'une feuille, dont on donne le XML des lignes.</summary>
    public static byte[] ALaMain(string lignes, string partages = "", string classeur = "", params (string Nom, string Texte)[] autres)
    {
        using var flux = new MemoryStream();
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Create, leaveOpen: true))
        {
            Ajouter("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Ajouter("xl/workbook.xml", $"<workbook {N} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{classeur}<sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Ajouter("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
                """);
            Ajouter("xl/sharedStrings.xml", $"<sst {N}>{partages}</sst>");
            Ajouter("xl/worksheets/sheet1.xml", $"<worksheet {N}><sheetData>{lignes}</sheetData></worksheet>");
            foreach (var (nom, texte) in autres) Ajouter(nom, texte);

            void Ajouter(string nom, string texte)
            {
                using var partie = archive.CreateEntry(nom).Open();
                partie.Write(Encoding.UTF8.GetBytes(texte.StartsWith("<?xml", StringComparison.Ordinal) || nom.EndsWith(".bin", StringComparison.Ordinal) ? texte : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + texte));
            }
        }

        return flux.ToArray();
    }

    /// <summary>Un classeur dont une partie répète un morceau jusqu'à cette taille, sans jamais la tenir.</summary>
    public static byte[] Bombe(string partie, string morceau, long taille)
    {
        var flux = new MemoryStream();
        flux.Write(ALaMain(Titres));
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Update, leaveOpen: true)) archive.GetEntry(partie)?.Delete();
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var ecrite = archive.CreateEntry(partie, CompressionLevel.Fastest).Open();
            if (partie.EndsWith(".xml", StringComparison.Ordinal)) ecrite.Write(Encoding.UTF8.GetBytes(partie.Contains("sharedStrings", StringComparison.Ordinal) ? $"<sst {N}>" : $"<worksheet {N}><sheetData>"));
            var bloc = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(morceau, Math.Max(1, 60_000 / morceau.Length))));
            for (var ecrits = 0L; ecrits < taille; ecrits += bloc.Length) ecrite.Write(bloc);
        }

        return flux.ToArray();
    }

    public const string Titres = """<row r="1"><c r="A1" t="inlineStr"><is><t>Identifiant</t></is></c><c r="B1" t="inlineStr"><is><t>Date de sortie</t></is></c><c r="C1" t="inlineStr"><is><t>Motif</t></is></c></row>""";
}
