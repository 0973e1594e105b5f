using System.Globalization;
using Parcours.Domain.Arretes;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Arretes;

namespace Parcours.Host.Arretes;

/// <summary>
/// Un arrêté pour un tableur, de la forme de la matrice (RFC 4180, UTF-8) : les deux termes de chaque chiffre à côté de lui, une case vide pour ce qui n'est
/// pas disponible, « s » pour ce que le secret tait.
/// </summary>
internal static class ArreteEnCsv
{
    private const string Tu = "s";

    public static string De(MatriceArretee arrete, SecretStatistique? secret = null) => string.Concat(
        arrete.Mesures.SelectMany(mesure => mesure.Lignes.Select(ligne => Champs(mesure, ligne, arrete, secret))).Prepend(Titres(arrete)).Select(LigneCsv.De));

    private static IEnumerable<string> Titres(MatriceArretee arrete) =>
    [
        "Mesure", "Code", "Libellé", "Unité",
        .. arrete.Colonnes.SelectMany(colonne => new[] { colonne.Titre, $"{colonne.Titre} numérateur ou somme", $"{colonne.Titre} dénominateur ou effectif" }),
        $"Cible {arrete.Annee}", "Version", "Empreinte", "Arrêté",
    ];

    private static IEnumerable<string> Champs(MesureArretee mesure, LigneArretee ligne, MatriceArretee arrete, SecretStatistique? secret) =>
    [
        mesure.Intitule, ligne.Code, ligne.Libelle, ligne.Unite,
        .. ligne.Cellules.SelectMany(cellule => Chiffre(cellule, ligne.Forme, EcritureDesArretes.Montre(cellule, ligne.Forme, secret))),
        ligne.Cible ?? "", ligne.Version, ligne.Empreinte, arrete.Id.ToString(),
    ];

    private static string[] Chiffre(CelluleArretee cellule, FormeDeValeur forme, Divulgation montre) => forme switch
    {
        FormeDeValeur.Taux => [Nombre(cellule.Valeur, montre.Valeur), Nombre(cellule.Comptes.Numerateur, montre.Valeur), Nombre(cellule.Comptes.Denominateur, montre.Denominateur)],
        FormeDeValeur.Moyenne => [Nombre(cellule.Valeur, montre.Valeur), Nombre(cellule.Comptes.Somme, montre.Valeur), Nombre(cellule.Comptes.Effectif, montre.Valeur)],
        _ => [Nombre(cellule.Valeur, montre.Valeur), "", ""],
    };

    private static string Nombre(decimal? nombre, bool seMontre) => seMontre ? nombre?.ToString(CultureInfo.InvariantCulture) ?? "" : Tu;
}
