using System.Globalization;
using System.Text;

namespace Parcours.Domain.Coffre;

/// <summary>
/// Un nom ramené à ses lettres : ni accents, ni casse, ni traits d'union, ni apostrophes. Deux écritures d'un même nom s'y rejoignent ; il ne
/// sert qu'à chercher, jamais à montrer.
/// </summary>
public static class NomNormalise
{
    private static readonly HashSet<string> _particules = new(StringComparer.Ordinal)
    {
        "D", "DE", "DU", "DES", "L", "LA", "LE", "LES", "VON", "VAN", "DER", "DEN", "TEN", "TER", "DI", "DA", "DOS", "DAS", "DEL", "EL", "AL", "BEN", "BIN", "IBN", "OULD",
    };

    /// <summary>Les formes sous lesquelles un nom se retrouve : entier, sans ses particules, et chacune des parties d'un nom composé.</summary>
    public static IReadOnlyList<string> Rangees(string nom)
    {
        var mots = Mots(nom);
        var porteurs = mots.FindAll(mot => !_particules.Contains(mot));
        return [.. Entiers(mots, porteurs).Concat(porteurs.Count > 1 ? porteurs.Where(mot => mot.Length > 1) : []).Distinct()];
    }

    /// <summary>Les formes sous lesquelles chercher un nom : entier, et sans ses particules. Une partie seule d'un nom composé est un nom entier.</summary>
    public static IReadOnlyList<string> Cherchees(string nom)
    {
        var mots = Mots(nom);
        return [.. Entiers(mots, mots.FindAll(mot => !_particules.Contains(mot))).Distinct()];
    }

    private static IEnumerable<string> Entiers(List<string> mots, List<string> porteurs)
    {
        if (mots.Count > 0) yield return string.Concat(mots);
        if (porteurs.Count > 0) yield return string.Concat(porteurs);
    }

    private static List<string> Mots(string nom)
    {
        var lettres = new StringBuilder(nom.Length + 4);
        foreach (var c in nom.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            lettres.Append(c switch
            {
                'œ' or 'Œ' => "OE",
                'æ' or 'Æ' => "AE",
                'ß' => "SS",
                'ø' or 'Ø' => "O",
                'ł' or 'Ł' => "L",
                'đ' or 'Đ' => "D",
                'ı' => "I",
                _ when char.IsLetter(c) || char.IsSurrogate(c) => char.ToUpperInvariant(c).ToString(),
                _ => " ",
            });
        }
        return [.. lettres.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
