using Parcours.Host.Commandes;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>La matrice pour qui lit un écran : un tableau, puis ce qui permet de rejouer chaque colonne.</summary>
internal static class MatriceEnTexte
{
    private const int LargeurDuLibelle = 40;
    private const int LargeurDeLaCible = 16;
    private const int LongueurDEmpreinte = 8;
    private const int EmpreintesParLigne = 5;

    public static string De(MatriceRemplie matrice) => string.Concat(Lignes(matrice).Select(ligne => ligne + "\n"));

    private static IEnumerable<string> Lignes(MatriceRemplie matrice) =>
    [
        $"{matrice.Matrice.Titre} — département {matrice.Departement}",
        "",
        .. Tableau(matrice),
        "",
        .. Publications(matrice),
        .. matrice.Colonnes.Select(Periode),
        .. Definitions(matrice),
        .. Variantes(matrice),
        .. Saisies(matrice),
        .. Ailleurs(matrice),
        .. Provisoires(matrice),
    ];

    private static IEnumerable<string> Tableau(MatriceRemplie matrice) => TableauTexte.Aligner(
        [
            new("Code"),
            new("Libellé", LargeurDuLibelle),
            .. matrice.Colonnes.Select(colonne => new ColonneTexte(colonne.Colonne.Titre, ADroite: true)),
            .. matrice.AnneesDesCibles.Select(annee => new ColonneTexte($"Cible {annee}", LargeurDeLaCible)),
        ],
        [.. matrice.Mesures.SelectMany(mesure => mesure.Lignes.Select(Rangee).Prepend([mesure.Intitule]))]);

    private static string[] Rangee(LigneRemplie ligne) =>
        [ligne.Definition.Code, ligne.Definition.Libelle, .. ligne.Cellules.Select(Cellule), .. ligne.Cibles.Select(cible => cible ?? "")];

    private static string Cellule(CelluleRemplie cellule) =>
        ValeurEnTexte.De(cellule.Resultat) + (cellule.EstEnEcart ? $" ≠ {cellule.Publie!.Texte}" : "");

    private static IEnumerable<string> Publications(MatriceRemplie matrice)
    {
        var publiees = matrice.Lignes.SelectMany(ligne => ligne.Cellules.Concat(ligne.Ailleurs)).Where(cellule => cellule.Publie is not null).ToList();
        var ecarts = publiees.Count(cellule => cellule.EstEnEcart);
        if (publiees.Count == 0) return ["Aucune valeur n'a été publiée pour ces périodes."];
        return [ecarts == 0
            ? $"Valeurs publiées : {publiees.Count}, toutes égales aux valeurs calculées."
            : $"Valeurs publiées : {publiees.Count}, dont {ecarts} que le calcul ne rend pas, écrites « calculée ≠ publiée »."];
    }

    private static string Periode(ColonneRemplie colonne) => $"{colonne.Colonne.Titre} : {ColonneEnTexte.De(colonne)}.";

    private static IEnumerable<string> Definitions(MatriceRemplie matrice) => matrice.Lignes
        .Select(ligne => $"{ligne.Definition.Code} {Courte(ligne.Definition.Empreinte)}")
        .Chunk(EmpreintesParLigne)
        .Select(empreintes => "  " + string.Join(", ", empreintes))
        .Prepend($"Définitions, version {string.Join(", ", matrice.Matrice.Mesures.Select(mesure => mesure.Version).Distinct())}, et leur empreinte :");

    private static IEnumerable<string> Variantes(MatriceRemplie matrice) =>
        from ligne in matrice.Lignes
        from rempli in matrice.Colonnes.Zip(ligne.Cellules)
        where rempli.Second.Variante is not null
        select $"Autre valeur imprimée, écartée (C5) : {ligne.Definition.Code}, {rempli.First.Colonne.Titre}, {rempli.Second.Variante!.Texte}.";

    private static IEnumerable<string> Ailleurs(MatriceRemplie matrice) =>
        from ligne in matrice.Lignes
        from cellule in ligne.Ailleurs
        select $"Publié pour une autre période : {ligne.Definition.Code}, {PeriodeEnTexte.De(cellule.Resultat.Periode)}, {Cellule(cellule)}.";

    private static IEnumerable<string> Saisies(MatriceRemplie matrice) =>
        from ligne in matrice.Lignes
        from rempli in matrice.Colonnes.Zip(ligne.Cellules)
        let saisie = rempli.Second.Resultat.Saisie
        where saisie is not null
        select $"Valeur saisie à côté : {ligne.Definition.Code}, {rempli.First.Colonne.Titre}, {ValeurEnTexte.De(saisie)} {ligne.Definition.Unite}, {OrigineEnTexte.De(saisie.SaisieDOrigine!.Origine)}.";

    private static IEnumerable<string> Provisoires(MatriceRemplie matrice) =>
        from ligne in matrice.Lignes
        from aVenir in matrice.Colonnes.Zip(ligne.Cellules, (colonne, cellule) => AVenirEnTexte.Courte(colonne.Colonne.Titre, cellule.Resultat))
        where aVenir is not null
        select $"Provisoire : {ligne.Definition.Code}, {aVenir}.";

    private static string Courte(string empreinte) => empreinte[(empreinte.IndexOf(':', StringComparison.Ordinal) + 1)..][..LongueurDEmpreinte];
}
