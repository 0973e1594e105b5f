using Parcours.Domain.Secret;
using Parcours.Host.Commandes;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>Une colonne d'un export.</summary>
/// <param name="Titre">Titre, unique.</param>
/// <param name="Sens">Ce qu'elle porte.</param>
/// <param name="EstUnNombre">Ses cases sont des nombres, vides, ou tues.</param>
internal sealed record ColonneDeTableau(string Titre, string Sens, bool EstUnNombre = false);

/// <summary>Une rangée d'un export.</summary>
/// <param name="Mesure">Mesure dont l'indicateur relève.</param>
/// <param name="Ligne">La ligne.</param>
/// <param name="Cases">Une par colonne : texte, nombre, ou rien.</param>
internal sealed record RangeeDeTableau(MesureRemplie Mesure, LigneRemplie Ligne, IReadOnlyList<object?> Cases);

/// <summary>
/// La matrice à plat, une rangée par indicateur : ce que disent le CSV, le classeur et le schéma qui les décrit. Une case vide est une valeur non
/// disponible ou non communiquée.
/// </summary>
internal sealed class TableauDeMatrice
{
    /// <summary>Une case tue par le secret statistique, ce que les statistiques publiques écrivent ainsi.</summary>
    public const string Tu = "s";

    /// <summary>Cases qui précèdent celles des colonnes.</summary>
    public const int AvantLesColonnes = 4;

    private TableauDeMatrice(IReadOnlyList<ColonneDeTableau> colonnes, IReadOnlyList<RangeeDeTableau> rangees) => (Colonnes, Rangees) = (colonnes, rangees);

    public IReadOnlyList<ColonneDeTableau> Colonnes { get; }

    public IReadOnlyList<RangeeDeTableau> Rangees { get; }

    public static TableauDeMatrice De(MatriceRemplie matrice, SecretStatistique? secret = null) => new(
        [.. Titres(matrice)],
        [.. matrice.Mesures.SelectMany(mesure => mesure.Lignes.Select(ligne => new RangeeDeTableau(mesure, ligne, [.. Cases(mesure, ligne, matrice, secret)])))]);

    private static IEnumerable<ColonneDeTableau> Titres(MatriceRemplie matrice) =>
    [
        new("Mesure", "Mesure de la convention."),
        new("Code", "Code de l'indicateur."),
        new("Libellé", "Libellé publié."),
        new("Unité", "Unité des nombres de la rangée ; un taux est en pour cent."),
        .. matrice.Colonnes.SelectMany(colonne => new ColonneDeTableau[]
        {
            new(colonne.Colonne.Titre, $"Valeur calculée ou saisie {ColonneEnTexte.De(colonne)}.", EstUnNombre: true),
            new($"{colonne.Colonne.Titre} publié", "Valeur imprimée dans le document, pour la même période.", EstUnNombre: true),
        }),
        .. matrice.AnneesDesCibles.Select(annee => new ColonneDeTableau($"Cible {annee}", "Cible de la convention, telle qu'elle l'écrit.")),
        new("Autres valeurs imprimées", "Valeurs que les documents impriment ailleurs pour la même période, écartées mais conservées."),
        new("Valeurs saisies à côté", "Valeurs qu'un autre a données pour une ligne que l'on calcule."),
        new("Publié pour d'autres périodes", "Valeurs que les documents impriment pour une période qui n'a pas de colonne."),
        new("Version", "Version de la définition."),
        new("Empreinte", "Empreinte de la définition : le fichier, la formule, le référentiel."),
        new("À venir", "Ce qui reste sans doute à consigner d'une période récente."),
        new("Commentaire", "Comment les ambiguïtés des textes ont été tranchées."),
    ];

    private static IEnumerable<object?> Cases(MesureRemplie mesure, LigneRemplie ligne, MatriceRemplie matrice, SecretStatistique? secret) =>
    [
        mesure.Intitule, ligne.Definition.Code, ligne.Definition.Libelle, ligne.Definition.Unite,
        .. ligne.Cellules.SelectMany(cellule => new[] { Valeur(cellule.Resultat, secret), cellule.Publie?.Nombre }),
        .. ligne.Cibles,
        Liste(matrice, ligne, cellule => cellule.Variante?.Texte),
        Liste(matrice, ligne, cellule => cellule.Resultat.Saisie is { SaisieDOrigine: { } saisi } saisie ? $"{EnTexte(saisie, secret)}, {OrigineEnTexte.De(saisi.Origine)}" : null),
        string.Join(" ; ", ligne.Ailleurs.Select(cellule => $"{PeriodeEnTexte.De(cellule.Resultat.Periode)} : {EnTexte(cellule.Resultat, secret)}{(cellule.EstEnEcart ? $" ≠ {cellule.Publie!.Texte}" : "")}")),
        ligne.Version.Nom, ligne.Definition.Empreinte,
        string.Join(" ; ", matrice.Colonnes.Zip(ligne.Cellules, (colonne, cellule) => AVenirEnTexte.Courte(colonne.Colonne.Titre, cellule.Resultat, secret)).OfType<string>()),
        ligne.Definition.Ambiguites,
    ];

    private static string Liste(MatriceRemplie matrice, LigneRemplie ligne, Func<CelluleRemplie, string?> dire) => string.Join(" ; ",
        matrice.Colonnes.Zip(ligne.Cellules, (colonne, cellule) => dire(cellule) is { } dit ? $"{colonne.Colonne.Titre} : {dit}" : null).OfType<string>());

    private static object? Valeur(Resultat resultat, SecretStatistique? secret) => SeTait(resultat, secret) ? Tu : resultat.Valeur;

    private static string EnTexte(Resultat resultat, SecretStatistique? secret) => SeTait(resultat, secret) ? Tu : ValeurEnTexte.De(resultat);

    private static bool SeTait(Resultat resultat, SecretStatistique? secret) => secret?.De(resultat.Mesure, resultat.Definition.Forme).Valeur is false;
}
