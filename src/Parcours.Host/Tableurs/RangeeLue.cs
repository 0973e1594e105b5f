using Parcours.Domain.Tableurs;

namespace Parcours.Host.Tableurs;

/// <summary>Une ligne telle que le fichier la porte.</summary>
/// <param name="Numero">Son numéro dans la feuille, à partir de un.</param>
/// <param name="Cases">Ses cases.</param>
internal readonly record struct RangeeLue(int Numero, IReadOnlyList<Cellule> Cases);

/// <summary>De quoi faire une case d'un texte.</summary>
internal static class CaseLue
{
    private const string Blancs = " \t\r\n\u00A0\u202F\u200B\uFEFF";

    public static Cellule DuTexte(string texte)
    {
        if (texte.Length > LimitesDeTableur.Case) return new Cellule.Fautive($"compte plus de {LimitesDeTableur.Case} caractères");
        var net = texte.AsSpan().Trim(Blancs);
        if (net.IsEmpty) return Cellule.Vide;
        return EstLisible(net) ? new Cellule.Texte(net.ToString()) : new Cellule.Fautive("porte un caractère illisible");
    }

    /// <summary>Ni caractère de commande, ni moitié de caractère : rien d'autre au service ne saurait les porter.</summary>
    private static bool EstLisible(ReadOnlySpan<char> texte)
    {
        for (var i = 0; i < texte.Length; i++)
        {
            if (char.IsControl(texte[i]) && texte[i] is not ('\t' or '\n' or '\r')) return false;
            if (char.IsHighSurrogate(texte[i]) && i + 1 < texte.Length && char.IsLowSurrogate(texte[i + 1])) i++;
            else if (char.IsSurrogate(texte[i])) return false;
        }

        return true;
    }
}
