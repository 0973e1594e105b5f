using System.Text;
using System.Text.RegularExpressions;

namespace Parcours.Host.Caisses;

/// <summary>
/// Le texte d'un flux, dans l'encodage que son en-tête déclare, octet illisible refusé, et par petits morceaux : aucune balise, aucun attribut, aucune
/// valeur démesurée n'atteint le lecteur XML, qui les garderait en mémoire.
/// </summary>
internal sealed partial class TexteDeFlux : TextReader
{
    /// <summary>Plus longue suite sans chevron : la plus longue valeur du format a deux cents caractères, l'indentation le reste.</summary>
    private const int SuiteMaximale = 65_536;

    private const int TeteLue = 512;
    private readonly StreamReader _lecteur;
    private int _suite;

    static TexteDeFlux() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private TexteDeFlux(StreamReader lecteur) => _lecteur = lecteur;

    /// <summary>Ouvre le texte d'un fichier que l'on peut relire depuis son début.</summary>
    /// <exception cref="FluxRefuseException">Son encodage n'est pas de ceux que les caisses emploient.</exception>
    public static TexteDeFlux Ouvrir(Stream flux)
    {
        Span<byte> tete = stackalloc byte[TeteLue];
        var lus = flux.ReadAtLeast(tete, TeteLue, throwOnEndOfStream: false);
        flux.Position = 0;
        tete = tete[..lus];
        if (tete is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, ..] or [_, 0, ..]) throw new FluxRefuseException(1, "Le fichier est en UTF-16 : un flux de caisse est en windows-1252 ou en UTF-8.");
        var declare = Declaration().Match(Encoding.Latin1.GetString(tete));
        var nom = tete is [0xEF, 0xBB, 0xBF, ..] || !declare.Success ? "utf-8" : declare.Groups["nom"].Value.ToLowerInvariant();
        var page = nom switch
        {
            "utf-8" or "utf8" => 65001,
            "windows-1252" or "cp1252" => 1252,
            "iso-8859-1" or "latin1" => 28591,
            "iso-8859-15" => 28605,
            "us-ascii" or "ascii" => 20127,
            _ => throw new FluxRefuseException(1, "L'encodage que le fichier déclare n'est pas lu : il y a windows-1252, utf-8, iso-8859-1, iso-8859-15 et us-ascii."),
        };
        return new(new StreamReader(flux, Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), detectEncodingFromByteOrderMarks: true, bufferSize: 65_536, leaveOpen: true));
    }

    public override int Peek() => _lecteur.Peek();

    public override int Read()
    {
        Span<char> un = stackalloc char[1];
        return Read(un) == 0 ? -1 : un[0];
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int lus;
        try
        {
            lus = _lecteur.Read(buffer);
        }
        catch (DecoderFallbackException)
        {
            throw new FluxRefuseException(null, "Des octets ne se lisent pas dans l'encodage que le fichier déclare.");
        }
        var reste = buffer[..lus];
        for (int place; (place = reste.IndexOfAny('<', '>')) >= 0; reste = reste[(place + 1)..], _suite = 0)
            if (_suite + place > SuiteMaximale) throw Demesuree();
        _suite += reste.Length;
        return _suite > SuiteMaximale ? throw Demesuree() : lus;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _lecteur.Dispose();
        base.Dispose(disposing);
    }

    private static FluxRefuseException Demesuree() => new(null, $"Une valeur, un attribut ou un commentaire dépasse {SuiteMaximale} caractères : ce n'est pas un flux de caisse.");

    [GeneratedRegex("""^<\?xml\s[^>]*?encoding\s*=\s*["'](?<nom>[\w.\-]+)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}

/// <summary>Un fichier refusé en entier, avant que rien ne soit consigné. Le message ne redit aucune valeur.</summary>
/// <param name="ligne">La ligne ; nulle si elle n'a pas de sens.</param>
/// <param name="raison">La raison.</param>
public sealed class FluxRefuseException(int? ligne, string raison) : Exception(raison)
{
    /// <summary>La ligne du fichier.</summary>
    public int? Ligne { get; } = ligne;
}
