using System.Drawing;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Parcours.Projections.Matrices;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Parcours.Host.Matrices;

/// <summary>
/// La matrice en classeur : une feuille à lire, où un écart avec la valeur publiée se voit, et une feuille qui dit d'où vient chaque nombre.
/// Écrit au fil de l'eau.
/// </summary>
internal static class MatriceEnClasseur
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Dictionary<string, double> _largeurs = new()
    {
        ["Mesure"] = 30,
        ["Code"] = 11,
        ["Libellé"] = 52,
        ["Unité"] = 14,
        ["Autres valeurs imprimées"] = 28,
        ["Valeurs saisies à côté"] = 34,
        ["Publié pour d'autres périodes"] = 34,
        ["Version"] = 9,
        ["Empreinte"] = 20,
        ["À venir"] = 40,
        ["Commentaire"] = 90,
    };

    private const double LargeurDUnNombre = 13;
    private const double LargeurDUneCible = 18;

    public static async Task EcrireAsync(Stream sortie, MatriceRemplie matrice, SecretStatistique? secret, CancellationToken token)
    {
        await using var classeur = await Spreadsheet.CreateNewAsync(sortie, cancellationToken: token);
        var styles = Styles.Dans(classeur);
        await EcrireLaMatriceAsync(classeur, styles, matrice, TableauDeMatrice.De(matrice, secret), token);
        await EcrireLesSourcesAsync(classeur, styles, matrice, token);
        await classeur.FinishAsync(token);
    }

    private static async Task EcrireLaMatriceAsync(Spreadsheet classeur, Styles styles, MatriceRemplie matrice, TableauDeMatrice tableau, CancellationToken token)
    {
        var feuille = new WorksheetOptions { FrozenRows = 1, FrozenColumns = 3, AutoFilter = new AutoFilterOptions($"A1:{Lettres(tableau.Colonnes.Count)}{tableau.Rangees.Count + 1}") };
        foreach (var (rang, colonne) in tableau.Colonnes.Index())
            feuille.Column(rang + 1).Width = colonne.EstUnNombre ? LargeurDUnNombre : _largeurs.GetValueOrDefault(colonne.Titre, LargeurDUneCible);
        await classeur.StartWorksheetAsync("Matrice", feuille, token);
        await classeur.AddRowAsync(tableau.Colonnes.Select(colonne => new StyledCell(colonne.Titre, styles.Titre)).ToList(), token);
        foreach (var rangee in tableau.Rangees)
            await classeur.AddRowAsync(rangee.Cases.Select((valeur, rang) => Case(valeur, rang, rangee, styles)).ToList(), token);
    }

    private static StyledCell Case(object? valeur, int rang, RangeeDeTableau rangee, Styles styles) => valeur switch
    {
        decimal nombre => new(nombre, styles.DuNombre(rangee.Ligne, EstEnEcart(rang, rangee.Ligne))),
        string { Length: > 0 } texte => new(texte, styles.Texte),
        _ => new((string?)null, null),
    };

    /// <summary>Le nom d'une colonne de tableur, à partir de un : A, Z, AA.</summary>
    private static string Lettres(int colonne) => colonne > 26 ? Lettres((colonne - 1) / 26) + Lettres(((colonne - 1) % 26) + 1) : ((char)('A' + colonne - 1)).ToString();

    /// <summary>La valeur calculée d'une colonne dont la valeur publiée diffère.</summary>
    private static bool EstEnEcart(int rang, LigneRemplie ligne) =>
        Math.DivRem(rang - TableauDeMatrice.AvantLesColonnes, 2) is (var colonne, 0) && colonne >= 0 && colonne < ligne.Cellules.Count && ligne.Cellules[colonne].EstEnEcart;

    private static async Task EcrireLesSourcesAsync(Spreadsheet classeur, Styles styles, MatriceRemplie matrice, CancellationToken token)
    {
        var feuille = new WorksheetOptions();
        foreach (var (rang, largeur) in new double[] { 14, 60, 9, 26, 70, 50, 14, 80 }.Index()) feuille.Column(rang + 1).Width = largeur;
        await classeur.StartWorksheetAsync("Sources", feuille, token);
        await Ligne(styles.Titre, matrice.Matrice.Titre, $"Département {matrice.Departement}");
        await Ligne(styles.Texte, "Document", Dire(matrice.Matrice.Source));
        await Ligne(styles.Texte, "Relu le", matrice.Matrice.Source.RelueLe.ToString("uuuu-MM-dd", null));
        await Ligne(styles.Texte);
        await Ligne(styles.Titre, "Colonne", "Période, connaissance et position : de quoi la rejouer");
        foreach (var colonne in matrice.Colonnes) await Ligne(styles.Texte, colonne.Colonne.Titre, ColonneEnTexte.De(colonne));
        await Ligne(styles.Texte);
        await Ligne(styles.Titre, "Code", "Libellé", "Version", "Formule", "Empreinte", "Source", "Relue le", "Réserve");
        foreach (var ligne in matrice.Lignes)
            await Ligne(styles.Texte, ligne.Definition.Code, ligne.Definition.Libelle, ligne.Version.Nom, ligne.Definition.Formule, ligne.Definition.Empreinte,
                Dire(ligne.Version.Source), ligne.Version.Source.RelueLe.ToString("uuuu-MM-dd", null), ligne.Version.Reserve ?? "");

        async ValueTask Ligne(StyleId style, params string[] cases) => await classeur.AddRowAsync(cases.Select(texte => new StyledCell(texte, style)).ToList(), token);
    }

    private static string Dire(Source source) => source.Passage is { } passage ? $"{source.Titre}, {passage}" : source.Titre;

    /// <summary>Les styles du classeur : un nombre se lit dans son unité, un écart se voit.</summary>
    private sealed record Styles(StyleId Titre, StyleId Texte, StyleId Entier, StyleId Decimal, StyleId EntierEnEcart, StyleId DecimalEnEcart)
    {
        public static Styles Dans(Spreadsheet classeur)
        {
            return new(
                classeur.AddStyle(new Style { Font = { Bold = true }, Fill = { Color = Color.FromArgb(221, 235, 247) }, Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } }),
                classeur.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } }),
                Nombre("#,##0", enEcart: false), Nombre("#,##0.0###", enEcart: false), Nombre("#,##0", enEcart: true), Nombre("#,##0.0###", enEcart: true));

            StyleId Nombre(string format, bool enEcart)
            {
                var style = new Style { Format = NumberFormat.Custom(format), Alignment = { Vertical = VerticalAlignment.Top } };
                if (enEcart) style.Fill.Color = Color.FromArgb(255, 230, 153);
                return classeur.AddStyle(style);
            }
        }

        public StyleId DuNombre(LigneRemplie ligne, bool enEcart) => (ligne.Definition.Forme is FormeDeValeur.Comptage, enEcart) switch
        {
            (true, false) => Entier,
            (true, true) => EntierEnEcart,
            (false, false) => Decimal,
            (false, true) => DecimalEnEcart,
        };
    }
}
