using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Parcours.Epreuves.Caisses;

/// <summary>Un flux de caisse vraisemblable, puis abîmé : dans sa forme, dans son encodage, dans sa taille, ou dans ce qu'il dit.</summary>
/// <param name="Nom">Ce qui lui est arrivé.</param>
/// <param name="Octets">Le fichier.</param>
/// <param name="EstIntact">Rien ne l'a abîmé : il s'importe.</param>
internal sealed partial record FluxAbime(string Nom, byte[] Octets, bool EstIntact = false)
{
    private const string Dossier = "InfosFoyerRSA";
    private const int Millions = 1_000_000;
    private static readonly string[] _sains = [Lire("vrsb0801_beneficiaires_mensuel"), Lire("vrsb0801_beneficiaires_quotidien")];
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly string[] _encodages = ["utf-8", "utf-16", "UTF-32", "iso-8859-1", "iso-8859-15", "us-ascii", "ibm850", "x-user-defined", "utf-7", "zut", "", "windows-1252"];
    private static readonly string[] _extremes =
    [
        "", " ", "0", "-1", "+1", "Z", "é", "&#0;", "&#1;", "&#xFFFF;", "&#xD800;", "&#x1F600;", "&amp;", "&lt;script&gt;", "0001-01-01", "9999-12-31", "2022-02-29", "2022-02-30", "0000-00-00", "2022-02-01Z",
        "99:99:99", "1e9", "NaN", "-0", "٣", "999999999999999999999999", "' or 1=1 --", "\u00A0", "\u202Egnirts", "..%2F..", "DUPON",
    ];

    private static readonly string[] _balises =
    [
        "<Racine>", "</Racine>", "<InfosFoyerRSA/>", "&a;", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version=\"1.1\"?>", "<?a b?>", "<xs:a xmlns:xs=\"x\"/>", "<NIR>9999999999999999</NIR>", "<DTNAI>0000-00-00</DTNAI>",
        "<ETATDOSRSA/>", "<a xmlns=\"y\"/>", "\0", "\uFEFF", "<", ">", "\"",
    ];

    /// <summary>Les flux d'un même département se suivent : leurs dossiers se comparent à ceux des précédents.</summary>
    public static FluxAbime Tirer(Random alea, string departement, int rang)
    {
        var sain = Renommer(_sains[alea.Next(_sains.Length)].Replace("<IDEPARTE>008", $"<IDEPARTE>{departement.PadLeft(3, '0')}", StringComparison.Ordinal), alea);
        var octets = _windows.GetBytes(sain);
        return (rang % 30) switch
        {
            0 => new("intact", octets, EstIntact: true),
            1 => new("coupé", octets[..alea.Next(octets.Length)]),
            2 => new("octets au hasard", Remplacer(alea, octets, () => (byte)alea.Next(256))),
            3 => new("octets nuls", Remplacer(alea, octets, () => 0)),
            4 => new("morceau ôté", Oter(alea, octets)),
            5 => new("morceau redoublé", Redoubler(alea, octets)),
            6 => new("morceau retourné", Retourner(alea, octets)),
            7 => new("balise au hasard", Inserer(alea, sain, _balises[alea.Next(_balises.Length)])),
            8 => new("bloc ôté", SurLArbre(sain, racine => Element(alea, racine).Remove())),
            9 => new("bloc redoublé", SurLArbre(sain, racine => Redoubler(Element(alea, racine)))),
            10 => new("blocs échangés", SurLArbre(sain, racine => Echanger(alea, racine))),
            11 => new("bloc ailleurs", SurLArbre(sain, racine => Element(alea, racine).Add(Element(alea, racine)))),
            12 or 13 => new("dossiers mêlés, redoublés ou ôtés", SurLArbre(sain, racine => Meler(alea, racine))),
            14 or 15 or 16 => new("autres valeurs, plausibles", SurLArbre(sain, racine => Vieillir(alea, racine))),
            17 or 18 => new("valeur extrême", Extreme(alea, sain)),
            19 => new("encodage déclaré faux", _windows.GetBytes(Declarer(alea, sain))),
            20 => new("autre encodage", Autre(alea).GetBytes(sain)),
            21 => new("marques d'ordre", [.. Marques(alea), .. octets]),
            22 => new("entités", _windows.GetBytes(Entites(alea, sain))),
            23 => new("attribut démesuré", Apres(alea, sain, $" a=\"{new string('a', Combien(alea, 3 * Millions))}\"", dansLaBalise: true)),
            24 => new("attributs sans nombre", Apres(alea, sain, string.Concat(Enumerable.Range(0, Combien(alea, 20_000)).Select(i => $" a{i}=\"\"")), dansLaBalise: true)),
            25 => new("emboîtement", Apres(alea, sain, string.Concat(Enumerable.Repeat(alea.Next(2) == 0 ? "<a>" : "<Personne>", Combien(alea, 200_000))))),
            26 => new("valeur démesurée", Apres(alea, sain, new string(" 0A"[alea.Next(3)], Combien(alea, 3 * Millions)))),
            27 => new("dossier sans fin", SansFin(alea, sain)),
            28 => new("bruit entre les blocs", Apres(alea, sain, Bruit(alea))),
            _ => new("autre chose qu'un flux", AutreChose(alea, octets)),
        };
    }

    /// <summary>D'autres dossiers et d'autres personnes, une fois sur deux ; sinon ceux des flux précédents, dont l'état avance ou recule.</summary>
    private static string Renommer(string flux, Random alea)
    {
        if (alea.Next(2) == 0) return flux;
        var (an, ordre, demande) = (alea.Next(100), alea.Next(100), alea.Next(100_000));
        flux = flux.Replace("<NUMDEMRSA>99999", string.Create(CultureInfo.InvariantCulture, $"<NUMDEMRSA>{demande:00000}"), StringComparison.Ordinal);
        return Nirs().Replace(flux, nir => string.Create(CultureInfo.InvariantCulture, $"<NIR>{nir.Groups[1].Value}{an:00}{nir.Groups[2].Value}{ordre:00}{nir.Groups[3].Value}</NIR>"));
    }

    private static byte[] SurLArbre(string flux, Action<XElement> abimer)
    {
        var arbre = XDocument.Parse(flux);
        abimer(arbre.Root!);
        return _windows.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n" + arbre.Root);
    }

    private static XElement Element(Random alea, XElement racine)
    {
        var tous = racine.Descendants().ToList();
        return tous[alea.Next(tous.Count)];
    }

    private static void Redoubler(XElement element) => element.AddAfterSelf(new XElement(element));

    private static void Echanger(Random alea, XElement racine)
    {
        var element = Element(alea, racine);
        if (element.ElementsAfterSelf().FirstOrDefault() is not { } suivant) return;
        suivant.Remove();
        element.AddBeforeSelf(suivant);
    }

    /// <summary>Le décompte final suit : le flux est valide, ses dossiers seuls changent.</summary>
    private static void Meler(Random alea, XElement racine)
    {
        var dossiers = racine.Elements(Dossier).ToList();
        var voulus = Enumerable.Range(0, alea.Next(dossiers.Count * 2)).Select(_ => new XElement(dossiers[alea.Next(dossiers.Count)])).ToList();
        dossiers.ForEach(dossier => dossier.Remove());
        racine.Elements().First().AddAfterSelf(voulus);
        racine.Descendants("NBTOTDOSRSATRANSM").Single().Value = voulus.Count.ToString("00000000", CultureInfo.InvariantCulture);
    }

    private static void Vieillir(Random alea, XElement racine)
    {
        for (var fois = alea.Next(1, 30); fois > 0; fois--)
        {
            var valeurs = racine.Descendants().Where(element => !element.HasElements && Plausible(alea, element.Name.LocalName) is not null).ToList();
            var choisie = valeurs[alea.Next(valeurs.Count)];
            choisie.Value = Plausible(alea, choisie.Name.LocalName) ?? choisie.Value;
        }
    }

    private static string? Plausible(Random alea, string nom) => nom switch
    {
        "ETATDOSRSA" => "0123456Z"[alea.Next(8)].ToString(),
        "IDEPARTE" => alea.Next(4) == 0 ? "012" : null,
        "ROLEPERS" => new[] { "DEM", "CJT", "ENF" }[alea.Next(3)],
        "NATPREST" => new[] { "RSA", "PFA" }[alea.Next(2)],
        "TYPEDTNAI" => "NJO?"[alea.Next(4)].ToString(),
        "SEXE" => "123"[alea.Next(3)].ToString(),
        "RGNAI" => new[] { "1", "2", "+3", "-1" }[alea.Next(4)],
        "NUMCOM" => new[] { "08105", "2A004", "DUPON", "", "99999" }[alea.Next(5)],
        "NOM" or "NOMNAI" or "PRENOM" => new[] { "EXEMPLARD", "D'ÉXEMPLE", "-", "", "Œ" }[alea.Next(5)],
        "NIR" => alea.Next(3) == 0 ? "" : (2_000_000_000_000 + alea.NextInt64(Millions)).ToString(CultureInfo.InvariantCulture),
        "MOTISUSDRORSA" or "MOTISUSVERSRSA" or "MOTICLORSA" => new[] { "01", "06", "ZZ", "" }[alea.Next(4)],
        _ when nom.StartsWith("TOP", StringComparison.Ordinal) => alea.Next(2).ToString(CultureInfo.InvariantCulture),
        _ when nom.StartsWith("DT", StringComparison.Ordinal) || nom.StartsWith("DD", StringComparison.Ordinal) =>
            new DateTime(2022, 1, 1).AddDays(alea.Next(8) == 0 ? alea.Next(-700_000, 2_000_000) : alea.Next(-400, 400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Dans la valeur d'un élément, telle que le fichier l'écrit.</summary>
    private static byte[] Extreme(Random alea, string flux)
    {
        var valeurs = Valeurs().Matches(flux);
        var (valeur, par) = (valeurs[alea.Next(valeurs.Count)], _extremes[alea.Next(_extremes.Length)]);
        return Encoding.UTF8.GetBytes((flux[..(valeur.Index + 1)] + par + flux[(valeur.Index + valeur.Length - 1)..]).Replace("windows-1252", "utf-8", StringComparison.Ordinal));
    }

    private static string Declarer(Random alea, string flux) => alea.Next(6) == 0 ? flux[flux.IndexOf('\n', StringComparison.Ordinal)..]
        : flux.Replace("encoding=\"windows-1252\"", $"encoding=\"{_encodages[alea.Next(_encodages.Length)]}\"{(alea.Next(4) == 0 ? " standalone=\"yes\"" : "")}", StringComparison.Ordinal);

    private static Encoding Autre(Random alea) => new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, CodePagesEncodingProvider.Instance.GetEncoding(850)! }[alea.Next(6)];

    private static byte[] Marques(Random alea) => alea.Next(5) switch { 0 => [0xEF, 0xBB, 0xBF], 1 => [0xFF, 0xFE], 2 => [0xFE, 0xFF], 3 => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], _ => [0xFF, 0xFE, 0, 0] };

    private static string Entites(Random alea, string flux)
    {
        var cascade = string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var dtd = alea.Next(5) switch
        {
            0 => $"<!DOCTYPE Racine [<!ENTITY e0 \"aaaaaaaaaa\">{cascade}]>",
            1 => "<!DOCTYPE Racine [<!ENTITY e12 SYSTEM \"file:///etc/passwd\">]>",
            2 => "<!DOCTYPE Racine SYSTEM \"http://127.0.0.1:9/a.dtd\">",
            3 => "<!DOCTYPE Racine [<!ENTITY % p SYSTEM \"file:///dev/zero\">%p;]>",
            _ => $"<!DOCTYPE Racine [<!ENTITY e12 \"{new string('a', Combien(alea, Millions))}\">]>",
        };
        return flux.Replace("<Racine>", (alea.Next(4) == 0 ? "" : dtd) + "<Racine>", StringComparison.Ordinal).Replace("<NOM>", "<NOM>&e12;", StringComparison.Ordinal);
    }

    private static byte[] Apres(Random alea, string flux, string texte, bool dansLaBalise = false)
    {
        var balises = Ouvrantes().Matches(flux);
        var balise = balises[alea.Next(balises.Count)];
        return _windows.GetBytes(flux.Insert(balise.Index + balise.Length - (dansLaBalise ? 1 : 0), texte));
    }

    /// <summary>Un bloc que la structure laisse se répéter, répété : tout est valide, sauf la mesure.</summary>
    private static byte[] SansFin(Random alea, string flux)
    {
        var (avant, bloc) = alea.Next(3) switch
        {
            0 => ("</InfosFoyerRSA>", "<Anomalie><LIBANO>" + new string('a', 200) + "</LIBANO></Anomalie>"),
            1 => ("</DetailDroitRSA>", "<DetailCalculDroitRSA><NATPF>RSD</NATPF><SOUSNATPF>RSDN2</SOUSNATPF><DDNATDRO>2022-01-01</DDNATDRO></DetailCalculDroitRSA>"),
            _ => ("</InfosFoyerRSA>", "<Anomalie><LIBANO /></Anomalie>"),
        };
        var place = flux.IndexOf(avant, StringComparison.Ordinal);
        return _windows.GetBytes(flux.Insert(place, string.Concat(Enumerable.Repeat(bloc, Combien(alea, 60_000)))));
    }

    private static string Bruit(Random alea)
    {
        var fois = Combien(alea, 20_000);
        return alea.Next(4) switch
        {
            0 => "<!-- " + new string('-', alea.Next(2)) + new string('x', fois * 50) + " -->",
            1 => string.Concat(Enumerable.Repeat("<!-- a -->", fois)),
            2 => string.Concat(Enumerable.Repeat("<?a b?>", fois)),
            _ => string.Concat(Enumerable.Repeat("<![CDATA[ ]]>", fois)),
        };
    }

    private static byte[] AutreChose(Random alea, byte[] octets)
    {
        switch (alea.Next(7))
        {
            case 0: return [];
            case 1: return Encoding.ASCII.GetBytes("Identifiant;Date de sortie;Motif\r\n");
            case 2: return new byte[Combien(alea, Millions)];
            case 3: return Encoding.ASCII.GetBytes(new string(' ', Combien(alea, Millions)));
            case 4: return _windows.GetBytes(Lire(alea.Next(2) == 0 ? "virs0901_instruction_quotidien" : "vrsd0301_beneficiaires_mensuel"));
            case 5:
                var hasard = new byte[alea.Next(1, 100_000)];
                alea.NextBytes(hasard);
                return hasard;
            default:
                using (var serre = new MemoryStream())
                {
                    using (var gzip = new GZipStream(serre, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(octets);
                    return serre.ToArray();
                }
        }
    }

    /// <summary>Jusqu'à ce maximum, presque toujours loin en deçà : chaque ordre de grandeur a autant de chances.</summary>
    internal static int Combien(Random alea, int maximum) => (int)Math.Exp(alea.NextDouble() * Math.Log(maximum));

    private static byte[] Remplacer(Random alea, byte[] octets, Func<byte> par)
    {
        var abimes = octets.ToArray();
        for (var fois = alea.Next(1, 6); fois > 0; fois--) abimes[alea.Next(abimes.Length)] = par();
        return abimes;
    }

    private static byte[] Oter(Random alea, byte[] octets)
    {
        var debut = alea.Next(octets.Length);
        return [.. octets[..debut], .. octets[alea.Next(debut, octets.Length)..]];
    }

    private static byte[] Redoubler(Random alea, byte[] octets)
    {
        var debut = alea.Next(octets.Length);
        return [.. octets[..alea.Next(debut, octets.Length)], .. octets[debut..]];
    }

    private static byte[] Retourner(Random alea, byte[] octets)
    {
        var abimes = octets.ToArray();
        var debut = alea.Next(abimes.Length);
        Array.Reverse(abimes, debut, Math.Min(alea.Next(2, 100), abimes.Length - debut));
        return abimes;
    }

    private static byte[] Inserer(Random alea, string flux, string texte) => _windows.GetBytes(flux.Insert(alea.Next(flux.Length), texte));

    private static string Lire(string exemple)
    {
        using var flux = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Caisses/{exemple}.xml")!;
        return new StreamReader(flux, Encoding.Latin1).ReadToEnd();
    }

    [GeneratedRegex(@"<NIR>(\d)\d\d(\d\d99999)\d\d(\d)</NIR>", RegexOptions.CultureInvariant)]
    private static partial Regex Nirs();

    [GeneratedRegex(@">[^<>\n]+<", RegexOptions.CultureInvariant)]
    private static partial Regex Valeurs();

    [GeneratedRegex(@"<[A-Za-z]\w*>", RegexOptions.CultureInvariant)]
    private static partial Regex Ouvrantes();
}
