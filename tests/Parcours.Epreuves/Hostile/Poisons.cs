using System.Text;

namespace Parcours.Epreuves.Hostile;

/// <summary>Ce qu'un assaillant met là où l'on attend autre chose.</summary>
internal static class Poisons
{
    /// <summary>Des textes : injections, chemins, caractères rares, tailles.</summary>
    private static readonly string[] _textes =
    [
        "' or '1'='1", "'; drop table parcours.mt_events; --", "\"; select pg_sleep(5); --", "$$; delete from parcours.trace; $$", "1) union select headers::text from parcours.mt_events --",
        "../../../../etc/passwd", "..%2f..%2f95", "%2e%2e/95/faits", "a%00b", "\0", "\r\nX-Injecte: oui", "%0d%0aSet-Cookie: a=b", "\u202e\u200b\ufeff", "Ⅷ", "ＣＣＡＳ", "é\u0301",
        "{{7*7}}", "${jndi:ldap://127.0.0.1/a}", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "1e309", "-0", "NaN", "0x71", "9223372036854775808", "2022-02-30", "0000-00-00", "9999-12-31",
        "-9999-01-01", "2022-06-15T10:00:00Z", "true", "null", "[]", "1850771123456", "__proto__", "constructor",
    ];

    public static string Texte(Random alea) => alea.Next(12) switch
    {
        0 => new string('A', alea.Next(1, 9_000)),
        1 => new string((char)alea.Next(0x80, 0xD7FF), alea.Next(1, 200)),
        2 => Guid.NewGuid().ToString("N") + "-rsa-1",
        _ => _textes[alea.Next(_textes.Length)],
    };

    /// <summary>Une valeur JSON d'un type au hasard.</summary>
    public static string Valeur(Random alea) => alea.Next(9) switch
    {
        0 => alea.NextInt64(long.MinValue, long.MaxValue).ToString(System.Globalization.CultureInfo.InvariantCulture),
        1 => "1e400",
        2 => "null",
        3 => "true",
        4 => "[" + string.Join(',', Enumerable.Repeat("1", alea.Next(0, 500))) + "]",
        5 => string.Concat(Enumerable.Repeat("{\"a\":", alea.Next(1, 200))) + "1" + new string('}', alea.Next(0, 200)),
        6 => "\"\\ud800\"",
        _ => EnJson(Texte(alea)),
    };

    public static string EnJson(string texte) => System.Text.Json.JsonSerializer.Serialize(texte);

    /// <summary>Abîme un corps : coupé, doublé, mal codé, démesuré.</summary>
    public static byte[] Abimer(Random alea, byte[] corps)
    {
        switch (alea.Next(7))
        {
            case 0: return corps[..alea.Next(corps.Length + 1)];
            case 1: return [.. corps, .. corps];
            case 2: return Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(corps));
            case 3:
                var touche = corps.ToArray();
                for (var n = 0; n < 3 && touche.Length > 0; n++) touche[alea.Next(touche.Length)] = (byte)alea.Next(256);
                return touche;
            case 4: return [0xEF, 0xBB, 0xBF, .. corps];
            case 5: return [.. corps, .. Enumerable.Repeat((byte)' ', alea.Next(70_000))];
            default: return [];
        }
    }
}
