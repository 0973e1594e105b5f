using System.Globalization;
using System.Text;

namespace Parcours.Domain.Tableurs;

/// <summary>Ce qui reste d'un titre ou d'une valeur quand on n'en garde que ce que l'œil compare : ni casse, ni accent, ni blancs de trop.</summary>
public static class Repere
{
    /// <summary>Le repère d'un texte bien formé.</summary>
    public static string De(string texte)
    {
        var repere = new StringBuilder(texte.Length);
        foreach (var c in texte.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(c)) repere.Append(repere.Length > 0 && repere[^1] != ' ' ? " " : "");
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control))
                repere.Append(c is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(c));
        }
        return repere.ToString().TrimEnd();
    }
}
