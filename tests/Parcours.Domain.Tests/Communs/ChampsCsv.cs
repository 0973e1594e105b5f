using System.Text;

namespace Parcours.Domain.Tests.Communs;

/// <summary>Une ligne de champs.csv, qui fait foi pour les refus de forme.</summary>
public sealed record LigneDeChamp(string Evenement, string Champ, string Type, bool EstObligatoire, string Format, string Sens, string Flux);

/// <summary>Lit champs.csv : point-virgule, guillemets autour d'un texte qui en contient.</summary>
public static class ChampsCsv
{
    public static IReadOnlyList<LigneDeChamp> Lignes { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Donnees", "champs.csv")).Skip(1).Where(ligne => ligne.Length > 0)
            .Select(Decouper).Select(c => new LigneDeChamp(c[0], c[1], c[2], c[3] == "oui", c[4], c[5], c[6]))];

    private static List<string> Decouper(string ligne)
    {
        var (cellules, cellule, entreGuillemets) = (new List<string>(), new StringBuilder(), false);
        foreach (var signe in ligne)
        {
            if (signe == '"') entreGuillemets = !entreGuillemets;
            else if (signe == ';' && !entreGuillemets)
            {
                cellules.Add(cellule.ToString());
                cellule.Clear();
            }
            else cellule.Append(signe);
        }
        cellules.Add(cellule.ToString());
        return cellules;
    }
}
