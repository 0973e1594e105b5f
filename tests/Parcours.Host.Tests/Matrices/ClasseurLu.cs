using System.IO.Compression;
using System.Xml.Linq;

namespace Parcours.Host.Tests.Matrices;

/// <summary>Lit un classeur tel que la norme l'écrit (ECMA-376), sans rien de ce qui l'a produit : les feuilles, leurs lignes, leurs cases.</summary>
internal static class ClasseurLu
{
    private static readonly XNamespace N = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyDictionary<string, List<string[]>> Lire(Stream flux)
    {
        using var zip = new ZipArchive(flux, ZipArchiveMode.Read);
        var partages = zip.GetEntry("xl/sharedStrings.xml") is null ? [] : Lire("xl/sharedStrings.xml").Descendants(N + "si").Select(TexteDe).ToArray();
        var cibles = Lire("xl/_rels/workbook.xml.rels").Root!.Elements().ToDictionary(lien => lien.Attribute("Id")!.Value, lien => lien.Attribute("Target")!.Value);
        var feuilles = new OrderedDictionary<string, List<string[]>>();
        foreach (var feuille in Lire("xl/workbook.xml").Descendants(N + "sheet"))
        {
            var chemin = "xl/" + cibles[feuille.Attribute(R + "id")!.Value].TrimStart('/').Replace("xl/", "", StringComparison.Ordinal);
            feuilles.Add(feuille.Attribute("name")!.Value, [.. Lire(chemin).Descendants(N + "row").Select(rangee => rangee.Elements(N + "c").Select(Case).ToArray())]);
        }

        return feuilles;

        XDocument Lire(string nom)
        {
            using var partie = zip.GetEntry(nom)!.Open();
            return XDocument.Load(partie);
        }

        string Case(XElement valeur) => valeur.Attribute("t")?.Value switch
        {
            "s" => partages[int.Parse(valeur.Element(N + "v")!.Value, System.Globalization.CultureInfo.InvariantCulture)],
            "inlineStr" => TexteDe(valeur.Element(N + "is")!),
            _ => valeur.Element(N + "v")?.Value ?? "",
        };

        static string TexteDe(XElement element) => string.Concat(element.Descendants(N + "t").Select(texte => texte.Value));
    }
}
