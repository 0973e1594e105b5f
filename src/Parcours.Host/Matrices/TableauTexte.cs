using System.Globalization;

namespace Parcours.Host.Matrices;

/// <summary>Une colonne d'un tableau : son titre, et sa largeur au-delà de laquelle un texte passe à la ligne.</summary>
internal sealed record ColonneTexte(string Titre, int LargeurMaximale = int.MaxValue, bool ADroite = false);

/// <summary>Aligne des textes en colonnes, pour un écran. Une rangée d'un seul texte est un intertitre.</summary>
internal static class TableauTexte
{
    private const string Separateur = "  ";

    public static IEnumerable<string> Aligner(IReadOnlyList<ColonneTexte> colonnes, IReadOnlyList<string[]> rangees)
    {
        var coupees = rangees.Prepend([.. colonnes.Select(colonne => colonne.Titre)])
            .Select(rangee => rangee.Length == 1
                ? [[rangee[0]]]
                : rangee.Select((texte, i) => Couper(texte, colonnes[i].LargeurMaximale)).ToArray())
            .ToList();
        var largeurs = colonnes.Select((_, i) => coupees.Where(rangee => rangee.Length > 1).Max(rangee => rangee[i].Max(Largeur))).ToArray();
        foreach (var rangee in coupees)
        {
            if (rangee.Length == 1)
            {
                yield return "";
                yield return rangee[0][0];
                continue;
            }

            for (var ligne = 0; ligne < rangee.Max(cellule => cellule.Count); ligne++)
            {
                yield return string.Join(Separateur, rangee.Select((cellule, i) =>
                    Caler(ligne < cellule.Count ? cellule[ligne] : "", largeurs[i], colonnes[i].ADroite))).TrimEnd();
            }
        }
    }

    private static string Caler(string texte, int largeur, bool aDroite)
    {
        var blancs = new string(' ', Math.Max(0, largeur - Largeur(texte)));
        return aDroite ? blancs + texte : texte + blancs;
    }

    private static List<string> Couper(string texte, int largeur)
    {
        var lignes = new List<string> { "" };
        foreach (var mot in texte.Split(' '))
        {
            if (lignes[^1].Length > 0 && Largeur(lignes[^1]) + 1 + Largeur(mot) > largeur) lignes.Add(mot);
            else lignes[^1] += lignes[^1].Length > 0 ? " " + mot : mot;
        }

        return lignes;
    }

    private static int Largeur(string texte) => new StringInfo(texte).LengthInTextElements;
}
