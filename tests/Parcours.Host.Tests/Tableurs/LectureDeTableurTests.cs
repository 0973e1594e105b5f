using System.Diagnostics;
using System.Text;
using Parcours.Domain.Tableurs;
using Parcours.Host.Tableurs;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Tests.Tableurs;

/// <summary>Lire un tableur tel que les bureaux l'écrivent, et refuser en entier celui qui ne se lit pas jusqu'au bout.</summary>
public sealed class LectureDeTableurTests
{
    private const string Sortie = "Identifiant;Date de sortie;Motif\r\nj-1;30/04/2022;Majorité\r\n";
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Ecritures => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sortie) },
        { "UTF-8 avec marque", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sortie)] },
        { "windows-1252", _windows.GetBytes(Sortie) },
        { "texte Unicode d'Excel", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sortie.Replace(';', '\t'))] },
        { "virgule", Encoding.UTF8.GetBytes(Sortie.Replace(';', ',')) },
        { "tabulation", Encoding.UTF8.GetBytes(Sortie.Replace(';', '\t')) },
        { "séparateur annoncé", Encoding.UTF8.GetBytes("sep=,\r\n" + Sortie.Replace(';', ',')) },
        { "fins de ligne d'Unix", Encoding.UTF8.GetBytes(Sortie.Replace("\r\n", "\n")) },
        { "fins de ligne d'un vieux Mac", Encoding.UTF8.GetBytes(Sortie.Replace("\r\n", "\r")) },
        { "fins de ligne mêlées", Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nj-1;30/04/2022;Majorité\r") },
        { "sans fin de ligne", Encoding.UTF8.GetBytes(Sortie.TrimEnd()) },
        { "guillemets", Encoding.UTF8.GetBytes("\"Identifiant\";\"Date de sortie\";\"Motif\"\r\n\"j-1\";\"30/04/2022\";\"Majorité\"\r\n") },
        { "colonnes en désordre et de trop", Encoding.UTF8.GetBytes("Nom;Motif;Date de sortie;Note;Identifiant\r\n\"Zyx;\r\nné\"\"e\";Majorité;30/04/2022;x;j-1\r\n") },
        { "titres autrement écrits", Encoding.UTF8.GetBytes("IDENTIFIANT ;date  de SORTIE;motif\r\n j-1 ;2022-04-30; MAJORITE \r\n") },
        { "date en numéro de série", Encoding.UTF8.GetBytes(Sortie.Replace("30/04/2022", "44681")) },
        { "fin de ligne omise, comme Excel", Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif;Note\r\nj-1;30/04/2022;Majorité\r\n") },
    };

    [Theory]
    [MemberData(nameof(Ecritures))]
    public void Le_meme_fait_se_lit_de_toutes_les_ecritures(string ecriture, byte[] octets) => AttendreLaSortie(octets, ecriture);

    [Fact]
    public async Task Le_meme_fait_se_lit_d_un_classeur_ecrit_par_une_autre_bibliotheque()
    {
        AttendreLaSortie(await ClasseurEcrit.ParSpreadCheetahAsync(["Identifiant", "Date de sortie", "Motif"], ["j-1", new DateTime(2022, 4, 30), "Majorité"]), "date");
        AttendreLaSortie(await ClasseurEcrit.ParSpreadCheetahAsync(["Identifiant", "Date de sortie", "Motif"], ["j-1", 44681.0, "Majorité"]), "numéro de série");
        AttendreLaSortie(await ClasseurEcrit.ParSpreadCheetahAsync(["Identifiant", "Date de sortie", "Motif"], ["j-1", "30/04/2022", "Majorité"]), "texte");
    }

    [Fact]
    public void Un_classeur_a_textes_partages_formules_et_prefixes_se_lit()
    {
        AttendreLaSortie(ClasseurEcrit.ALaMain("""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
            <row r="5"><c r="A5" t="str"><f>"j"&amp;-1</f><v>j-1</v></c><c r="B5"><f>TODAY()</f><v>44681</v></c><c r="C5" t="s"><v>3</v></c></row>
            """, "<si><t>Identifiant</t></si><si><r><t>Date de </t></r><r><t>sortie</t></r></si><si><t>Motif</t></si><si><t>Majorité</t></si>"), "partagés", ligne: 5);
        AttendreLaSortie(ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + """<row r="2"><c r="A2" t="inlineStr"><is><t>j-1</t></is></c><c r="B2"><v>43219</v></c><c r="C2" t="inlineStr"><is><t>Majorité</t></is></c></row>""",
            classeur: "<workbookPr date1904=\"1\"/>"), "1904");
    }

    [Theory]
    [InlineData("Identifiant;Date de sortie;Motif\r\nj-1;31/04/2022;Majorité\r\n", "B", "Date de sortie", "n'est pas une date")]
    [InlineData("Identifiant;Date de sortie;Motif\r\nj-1;30/04/2022;Zyx\r\n", "C", "Motif", "n'est pas une valeur prévue : Majorité")]
    [InlineData("Identifiant;Date de sortie;Motif\r\nj-1;30/04/2022;\r\n", "C", "Motif", "est obligatoire")]
    [InlineData("Identifiant;Date de sortie;Motif\r\n;30/04/2022;Majorité\r\n", "A", "Identifiant", "est obligatoire")]
    [InlineData("Identifiant;Date de sortie;Motif\r\nj 1;30/04/2022;Majorité\r\n", "A", "Identifiant", "doit compter 1 à 64 caractères")]
    [InlineData("Identifiant;Date de sortie;Motif\r\n1850771123456;30/04/2022;Majorité\r\n", "A", "Identifiant", "ressemble à un NIR")]
    [InlineData("Identifiant;Date de sortie;Motif\r\n1 85 07 71 123 456;30/04/2022;Majorité\r\n", "A", "Identifiant", "ressemble à un NIR")]
    [InlineData("Identifiant;Date de sortie;Motif\r\nj-1;30/04/2022;Majorité;Zyx\r\n", "D", null, "n'a pas de titre")]
    [InlineData("Identifiant;Date de sortie;Motif\r\nj-1;01/01/1850;Majorité\r\n", "B", "Date de sortie", "n'est pas une date possible")]
    public void Une_ligne_fautive_dit_la_colonne_et_ne_redit_pas_la_case(string texte, string colonne, string? titre, string raison)
    {
        var rangee = Assert.Single(Lire(Encoding.UTF8.GetBytes(texte)).Rangees);
        Assert.Empty(rangee.Faits);
        var defaut = DefautDeTableur.De(Assert.Single(rangee.Defauts));
        Assert.Equal((2, colonne, titre), (rangee.Ligne, defaut.Colonne, defaut.Titre));
        Assert.StartsWith(raison, defaut.Raison, StringComparison.Ordinal);
        Assert.DoesNotContain("Zyx", defaut.Raison, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<c r="C2" t="e"><v>#N/A</v></c>""", "est une erreur du tableur")]
    [InlineData("""<c r="C2"><f>A2</f></c>""", "est une formule sans résultat")]
    public void Une_case_que_la_bibliotheque_lirait_vide_est_fautive(string motif, string raison)
    {
        var rangee = Assert.Single(Lire(ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + $"""<row r="2"><c r="A2" t="inlineStr"><is><t>j-1</t></is></c><c r="B2"><v>44681</v></c>{motif}</row>""")).Rangees);
        Assert.StartsWith(raison, Assert.Single(rangee.Defauts).Raison, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Refuses => new()
    {
        { "vide", [], "est vide" },
        { "des zéros", new byte[100], "ni un texte ni un classeur" },
        { "image", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0], "ni un texte ni un classeur" },
        { "XLS", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "XLS, ou protégé" },
        { "sans titres", Encoding.UTF8.GetBytes("j-1;30/04/2022;Majorité\r\n"), "la colonne « Identifiant » manque ; la colonne « Date de sortie » manque" },
        { "titre en double", Encoding.UTF8.GetBytes("Identifiant;Motif;Date de sortie;MOTIF\r\n"), "« Motif » figure 2 fois" },
        { "guillemet ouvert", Encoding.UTF8.GetBytes(Sortie + "\"j-2;30/04/2022;Majorité\r\n"), "Ligne 3 : un guillemet n'est pas refermé" },
        { "guillemet suivi", Encoding.UTF8.GetBytes(Sortie + "\"j\"2;30/04/2022;Majorité\r\n"), "Ligne 3 : un guillemet" },
        { "coupé en ligne", Encoding.UTF8.GetBytes(Sortie + "j-2;30/04"), "Ligne 3 : la dernière ligne s'arrête en chemin" },
        { "coupé en plein caractère", Encoding.UTF8.GetBytes(Sortie + "j-2;30/04/2022;Majorité")[..^1], "mêle deux encodages, ou il est coupé" },
        { "encodages mêlés", [.. Encoding.UTF8.GetBytes(Sortie), .. _windows.GetBytes("j-2;30/04/2022;Décès\r\n")], "mêle deux encodages" },
        { "marque menteuse", [.. Encoding.UTF8.Preamble, .. _windows.GetBytes(Sortie)], "s'annonce en UTF-8" },
        { "zip d'autre chose", Zip("autre.txt"), "n'est pas un classeur" },
        { "XLSB", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres, autres: ("xl/workbook.bin", "x")), "XLSB" },
        { "coupé", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres)[..^40], "abîmé ou coupé" },
        { "XML coupé", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + "<row r=\"2\"><c r=\"A2\">"), "ne se lit pas jusqu'au bout" },
        { "lignes en double", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + "<row r=\"2\"/><row r=\"2\"/>"), "en désordre, ou en double" },
        { "cases en double", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>"), "en désordre, ou en double" },
        { "case d'une autre ligne", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>"), "en désordre, ou en double" },
        { "colonne sans fin", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>"), "en désordre, ou en double" },
        { "entité", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres, autres: ("xl/styles.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")), "une entité, un commentaire ou une section" },
        { "section", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres + "<![CDATA[x]]>"), "une entité, un commentaire ou une section" },
        { "UTF-16", ClasseurEcrit.ALaMain(ClasseurEcrit.Titres, autres: ("xl/styles.xml", "<?xml version=\"1.0\" encoding=\"utf-16\"?><x/>")), "XML en UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Refuses))]
    public void Un_fichier_qui_ne_se_lit_pas_est_refuse_en_entier(string sorte, byte[] octets, string raison)
    {
        var refus = Assert.Throws<FichierRefuseException>(() => Lire(octets));
        Assert.True(refus.Message.Contains(raison, StringComparison.Ordinal), $"{sorte} : {refus.Message}");
    }

    [Theory]
    [InlineData(LimitesDeTableur.Lignes, false)]
    [InlineData(LimitesDeTableur.Lignes + 1, true)]
    public void Cent_mille_lignes_au_plus(int lignes, bool refuse)
    {
        var texte = new StringBuilder("Identifiant;Date de sortie;Motif\n");
        for (var i = 0; i < lignes; i++) texte.Append("j;30/04/2022;Majorité\n");
        Borner(Encoding.UTF8.GetBytes(texte.ToString()), refuse, lignes);
    }

    [Theory]
    [InlineData(LimitesDeTableur.Colonnes, false)]
    [InlineData(LimitesDeTableur.Colonnes + 1, true)]
    public void Cinq_cent_douze_colonnes_au_plus(int colonnes, bool refuse) =>
        Borner(Encoding.UTF8.GetBytes(Sortie.TrimEnd() + new string(';', colonnes - 3) + "\r\n"), refuse, 1);

    [Theory]
    [InlineData(LimitesDeTableur.Case, false)]
    [InlineData(LimitesDeTableur.Case + 1, true)]
    public void Une_case_demesuree_est_fautive(int longueur, bool fautive)
    {
        var rangee = Assert.Single(Lire(Encoding.UTF8.GetBytes($"Identifiant;Date de sortie;Motif\n{new string('j', longueur)};30/04/2022;Majorité\n")).Rangees);
        Assert.StartsWith(fautive ? "compte plus de 4096 caractères" : "doit compter 1 à 64 caractères", Assert.Single(rangee.Defauts).Raison, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "<v></v>", 120, "décompressé, dépasse 96 Mo")]
    [InlineData("xl/worksheets/sheet1.xml", "<row/>", 20, "plus de 1048576 lignes")]
    [InlineData("xl/sharedStrings.xml", "<si><t>x</t></si>", 120, "décompressé, dépasse 96 Mo")]
    [InlineData("xl/media/image1.png", "\u0001", 120, "décompressé, dépasse 96 Mo")]
    [InlineData("xl/worksheets/sheet1.xml", "xxxxxxxxxx", 1, "une case ou une balise démesurée")]
    [InlineData("xl/worksheets/sheet1.xml", "<a>", 1, "plus de balises, de noms ou de niveaux")]
    [InlineData("xl/worksheets/sheet1.xml", "<xf/>", 20, "plus de balises, de noms ou de niveaux")]
    [InlineData("xl/worksheets/sheet1.xml", "<row xmlns=\"u\"/>", 1, "plus de balises, de noms ou de niveaux")]
    public void Une_bombe_est_refusee_vite_et_sans_memoire(string partie, string morceau, int megaoctets, string raison)
    {
        var bombe = ClasseurEcrit.Bombe(partie, morceau, megaoctets * 1024L * 1024);
        var (avant, temps) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        Assert.Contains(raison, Assert.Throws<FichierRefuseException>(() => Lire(bombe)).Message, StringComparison.Ordinal);
        Assert.True(temps.Elapsed < TimeSpan.FromSeconds(10), temps.Elapsed.ToString());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - avant < 200L * 1024 * 1024);
    }

    [Fact]
    public void Des_noms_de_balises_sans_fin_sont_une_bombe()
    {
        var lignes = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<a{i}/>"));
        Assert.Contains("plus de balises, de noms ou de niveaux", Assert.Throws<FichierRefuseException>(() => Lire(ClasseurEcrit.ALaMain(lignes))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void La_cle_d_une_ligne_ne_depend_que_de_ce_qu_elle_dit()
    {
        var deci = new Guid(7, 0, 0, new byte[8]);
        string Cle(string texte) => Assert.Single(Assert.Single(Lire(Encoding.UTF8.GetBytes(texte)).Rangees).Faits).Cle(_ => deci);
        var cle = Cle(Sortie);
        Assert.Matches("^tab-[0-9a-f]{40}$", cle);
        Assert.Equal(cle, Cle("Motif,Note,Identifiant,Date de sortie\nmajorite,Zyx,j-1,44681\n"));
        Assert.NotEqual(cle, Cle(Sortie.Replace("30/04", "29/04")));
        Assert.NotEqual(cle, Cle(Sortie.Replace("Majorité", "Décès")));
    }

    [Fact]
    public async Task Un_gabarit_se_relit_et_sa_ligne_d_exemple_ne_dit_rien()
    {
        foreach (var (_, modele) in ModelesLivres.Tous.Values)
        {
            using var xlsx = new MemoryStream();
            await GabaritDeTableur.EnXlsxAsync(xlsx, modele, CancellationToken.None);
            foreach (var octets in new[] { GabaritDeTableur.EnCsv(modele), xlsx.ToArray() })
            {
                var rangee = Assert.Single(LectureDeTableur.Lire(octets, modele, CancellationToken.None).Rangees);
                Assert.True(rangee is { EstExemple: true, Faits: [], Defauts: [] }, modele.Nom);
            }

            // L'exemple, pris au mot, est juste : qui l'imite n'est pas refusé.
            var imite = Encoding.UTF8.GetString(GabaritDeTableur.EnCsv(modele)).Replace("EXEMPLE", "p-1", StringComparison.Ordinal);
            var lue = Assert.Single(LectureDeTableur.Lire(Encoding.UTF8.GetBytes(imite), modele, CancellationToken.None).Rangees);
            Assert.True(lue.Defauts.Count == 0 && lue.Faits.Count > 0, $"{modele.Nom} : {string.Join(", ", lue.Defauts)}");
        }
    }

    private static void Borner(byte[] octets, bool refuse, int lignes)
    {
        if (refuse) Assert.Equal("fichier-trop-grand", Assert.Throws<FichierRefuseException>(() => Lire(octets)).Code);
        else Assert.Equal(lignes, Lire(octets).Rangees.Count);
    }

    private static void AttendreLaSortie(byte[] octets, string ecriture, int ligne = 2)
    {
        var rangee = Assert.Single(Lire(octets).Rangees);
        Assert.True(rangee.Defauts.Count == 0, $"{ecriture} : {string.Join(", ", rangee.Defauts)}");
        Assert.Equal(ligne, rangee.Ligne);
        Assert.Equal(
            """{"id":"k","flux":"ASE/j-1","personne":"j-1","type":"SortieAse","dateEffet":"2022-04-30","donnees":{"motif":"majorite"}}""",
            Assert.Single(rangee.Faits).EnEchange("k").GetRawText());
    }

    private static TableurLu Lire(byte[] octets) => LectureDeTableur.Lire(octets, ModelesLivres.Tous["sorties-ase"].Modele, CancellationToken.None);

    private static byte[] Zip(string nom)
    {
        using var flux = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(flux, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true)) archive.CreateEntry(nom);
        return flux.ToArray();
    }
}
