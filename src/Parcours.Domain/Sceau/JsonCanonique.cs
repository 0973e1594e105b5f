using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parcours.Domain.Sceau;

/// <summary>
/// Écrit du JSON sous sa forme canonique (RFC 8785) : clés rangées par unités UTF-16, nombres d'ECMAScript, échappements minimaux, UTF-8. Un
/// nombre qu'un double ne porte pas exactement s'écrit en texte, comme la RFC le conseille (annexe D) : aucun chiffre
/// ne se perd.
/// </summary>
public sealed class JsonCanonique
{
    private readonly ArrayBufferWriter<byte> _sortie = new(1024);

    /// <summary>Les octets écrits ; valables jusqu'à la prochaine écriture.</summary>
    public ReadOnlySpan<byte> Octets => _sortie.WrittenSpan;

    /// <summary>La forme canonique d'un document JSON.</summary>
    /// <exception cref="JsonException">Le texte n'est pas du JSON.</exception>
    public static byte[] De(ReadOnlySpan<byte> json)
    {
        var canonique = new JsonCanonique();
        canonique.Ecrire(JsonElement.Parse(json));
        return canonique.Octets.ToArray();
    }

    /// <summary>Oublie ce qui est écrit.</summary>
    public void Vider() => _sortie.ResetWrittenCount();

    /// <summary>Écrit une ponctuation ou une clé déjà canonique, telle quelle.</summary>
    public void Brut(ReadOnlySpan<byte> octets) => _sortie.Write(octets);

    /// <summary>Écrit un entier.</summary>
    public void Ecrire(long entier)
    {
        System.Text.Unicode.Utf8.TryWrite(_sortie.GetSpan(20), CultureInfo.InvariantCulture, $"{entier}", out var ecrits);
        _sortie.Advance(ecrits);
    }

    /// <summary>Écrit un texte entre guillemets.</summary>
    public void Ecrire(ReadOnlySpan<char> texte)
    {
        Brut("\""u8);
        var debut = 0;
        for (var i = 0; i < texte.Length; i++)
        {
            if (texte[i] is not ('"' or '\\' or < ' ')) continue;
            EnUtf8(texte[debut..i]);
            Echapper(texte[i]);
            debut = i + 1;
        }
        EnUtf8(texte[debut..]);
        Brut("\""u8);
    }

    /// <summary>Écrit une valeur.</summary>
    public void Ecrire(JsonElement valeur)
    {
        switch (valeur.ValueKind)
        {
            case JsonValueKind.Object: EcrireObjet([.. valeur.EnumerateObject().Select(propriete => (propriete.Name, propriete.Value))]); break;
            case JsonValueKind.Array:
                Brut("["u8);
                var premier = true;
                foreach (var element in valeur.EnumerateArray())
                {
                    if (!premier) Brut(","u8);
                    premier = false;
                    Ecrire(element);
                }
                Brut("]"u8);
                break;
            case JsonValueKind.String: Ecrire(valeur.GetString().AsSpan()); break;
            case JsonValueKind.Number: EcrireNombre(valeur); break;
            case JsonValueKind.True: Brut("true"u8); break;
            case JsonValueKind.False: Brut("false"u8); break;
            default: Brut("null"u8); break;
        }
    }

    /// <summary>Écrit un objet, ses champs rangés.</summary>
    /// <param name="champs">Noms et valeurs, dans n'importe quel ordre ; triés sur place.</param>
    public void EcrireObjet(List<(string Nom, JsonElement Valeur)> champs)
    {
        champs.Sort(static (a, b) => string.CompareOrdinal(a.Nom, b.Nom));
        Brut("{"u8);
        for (var i = 0; i < champs.Count; i++)
        {
            if (i > 0) Brut(","u8);
            Ecrire(champs[i].Nom);
            Brut(":"u8);
            Ecrire(champs[i].Valeur);
        }
        Brut("}"u8);
    }

    /// <summary>Un nombre comme ECMAScript l'écrit.</summary>
    /// <exception cref="ArgumentException">Ni infini ni « pas un nombre » n'existent en JSON.</exception>
    public static string Nombre(double nombre)
    {
        if (!double.IsFinite(nombre)) throw new ArgumentException("N'est pas un nombre JSON.", nameof(nombre));
        if (nombre == 0) return "0";
        // .NET donne déjà les chiffres les plus courts qui redisent le nombre ; seule leur disposition diffère.
        var court = Math.Abs(nombre).ToString("R", CultureInfo.InvariantCulture);
        var (mantisse, exposant) = court.Split('E') is [var m, var e] ? (m, int.Parse(e, CultureInfo.InvariantCulture)) : (court, 0);
        var virgule = mantisse.IndexOf('.', StringComparison.Ordinal) is var place and >= 0 ? place : mantisse.Length;
        var chiffres = mantisse.Replace(".", "", StringComparison.Ordinal);
        var n = virgule + exposant;
        var zeros = chiffres.Length - chiffres.TrimStart('0').Length;
        (chiffres, n) = (chiffres.Trim('0'), n - zeros);
        var k = chiffres.Length;
        var texte = n switch
        {
            _ when k <= n && n <= 21 => chiffres + new string('0', n - k),
            > 0 and <= 21 => chiffres[..n] + "." + chiffres[n..],
            > -6 and <= 0 => "0." + new string('0', -n) + chiffres,
            _ => chiffres[..1] + (k > 1 ? "." + chiffres[1..] : "") + "e" + (n > 0 ? "+" : "-") + Math.Abs(n - 1).ToString(CultureInfo.InvariantCulture),
        };
        return nombre < 0 ? "-" + texte : texte;
    }

    private void EcrireNombre(JsonElement valeur)
    {
        if (valeur.TryGetInt64(out var entier) && Math.Abs(entier) <= EntierExact)
        {
            Ecrire(entier);
            return;
        }
        var texte = valeur.GetRawText();
        var nombre = double.Parse(texte, CultureInfo.InvariantCulture);
        if (double.IsFinite(nombre) && EstExact(texte, nombre)) EnUtf8(Nombre(nombre));
        else Ecrire(texte.AsSpan());
    }

    private const long EntierExact = 1L << 53;

    /// <summary>Le plus court texte du double dit la même valeur décimale que celui reçu : ni chiffre perdu, ni valeur approchée.</summary>
    private static bool EstExact(string texte, double nombre) => Normaliser(texte) == Normaliser(nombre.ToString("R", CultureInfo.InvariantCulture));

    private static (bool EstNegatif, string Chiffres, long Exposant) Normaliser(string texte)
    {
        var estNegatif = texte[0] == '-';
        var (mantisse, exposant) = texte.TrimStart('-').Split('e', 'E') is [var m, var e] ? (m, long.Parse(e, CultureInfo.InvariantCulture)) : (texte.TrimStart('-'), 0);
        var virgule = mantisse.IndexOf('.', StringComparison.Ordinal) is var place and >= 0 ? place : mantisse.Length;
        var chiffres = mantisse.Replace(".", "", StringComparison.Ordinal);
        var reste = chiffres.TrimStart('0');
        return reste.Trim('0').Length == 0 ? (false, "", 0) : (estNegatif, reste.TrimEnd('0'), exposant + virgule - (chiffres.Length - reste.Length));
    }

    private void EnUtf8(ReadOnlySpan<char> texte)
    {
        if (texte.IsEmpty) return;
        var ecrits = Encoding.UTF8.GetBytes(texte, _sortie.GetSpan(3 * texte.Length));
        _sortie.Advance(ecrits);
    }

    private void Echapper(char c)
    {
        switch (c)
        {
            case '"': Brut("\\\""u8); break;
            case '\\': Brut("\\\\"u8); break;
            case '\b': Brut("\\b"u8); break;
            case '\t': Brut("\\t"u8); break;
            case '\n': Brut("\\n"u8); break;
            case '\f': Brut("\\f"u8); break;
            case '\r': Brut("\\r"u8); break;
            default: EnUtf8($"\\u{(int)c:x4}"); break;
        }
    }
}
