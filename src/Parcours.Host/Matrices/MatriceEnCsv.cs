using System.Globalization;
using Parcours.Domain.Secret;
using Parcours.Host.Commandes;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>
/// La matrice pour un tableur (RFC 4180, UTF-8) : une ligne par indicateur, les nombres au point décimal et sans unité, une case
/// vide pour une valeur non disponible ou non communiquée.
/// </summary>
internal static class MatriceEnCsv
{
    public const string Type = "text/csv";

    public static string De(MatriceRemplie matrice, SecretStatistique? secret = null) => string.Concat(
        matrice.Mesures.SelectMany(mesure => mesure.Lignes.Select(ligne => Champs(mesure, ligne, matrice, secret)))
            .Prepend(Titres(matrice))
            .Select(LigneCsv.De));

    private static IEnumerable<string> Titres(MatriceRemplie matrice) =>
    [
        "Mesure", "Code", "Libellé", "Unité",
        .. matrice.Colonnes.SelectMany(colonne => new[] { colonne.Colonne.Titre, $"{colonne.Colonne.Titre} publié" }),
        $"Cible {matrice.AnneeDesCibles}", "Autres valeurs imprimées", "Version", "Empreinte", "À venir",
    ];

    private static IEnumerable<string> Champs(MesureRemplie mesure, LigneRemplie ligne, MatriceRemplie matrice, SecretStatistique? secret) =>
    [
        mesure.Intitule, ligne.Definition.Code, ligne.Definition.Libelle, ligne.Definition.Unite,
        .. ligne.Cellules.SelectMany(cellule => new[] { Calculee(cellule.Resultat, secret), Nombre(cellule.Publie?.Nombre) }),
        ligne.Cible ?? "",
        string.Join(" ; ", matrice.Colonnes.Zip(ligne.Cellules).Where(c => c.Second.Variante is not null)
            .Select(c => $"{c.First.Colonne.Titre} : {c.Second.Variante!.Texte}")),
        ligne.Version.Nom, ligne.Definition.Empreinte,
        string.Join(" ; ", matrice.Colonnes.Zip(ligne.Cellules, (colonne, cellule) => AVenirEnTexte.Courte(colonne.Colonne.Titre, cellule.Resultat, secret)).OfType<string>()),
    ];

    /// <summary>« s » : tu par le secret statistique, ce que les statistiques publiques écrivent ainsi.</summary>
    private static string Calculee(Resultat resultat, SecretStatistique? secret) =>
        secret?.De(resultat.Mesure, resultat.Definition.Forme).Valeur is false ? "s" : Nombre(resultat.Valeur);

    private static string Nombre(decimal? nombre) => nombre?.ToString(CultureInfo.InvariantCulture) ?? "";
}
