using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Tableurs;

/// <summary>Comment la feuille d'un département se lit : à quels faits une ligne mène, et d'où vient chaque champ. Une donnée, déjà vérifiée contre le catalogue.</summary>
/// <param name="Nom">Nom du modèle, qui est aussi celui de son fichier.</param>
/// <param name="Libelle">Nom lisible.</param>
/// <param name="Feuille">Feuille du classeur ; nulle : la première qui se voit.</param>
/// <param name="LigneDesTitres">Ligne des titres, à partir de un ; ce qui la précède n'est pas lu.</param>
/// <param name="Personne">L'identifiant de la personne chez l'émetteur.</param>
/// <param name="OrganismeAuteur">L'organisme qui a fait l'acte ; nulle : celui de qui importe.</param>
/// <param name="Faits">Les faits qu'une ligne peut dire.</param>
public sealed record ModeleDeTableur(
    string Nom, string Libelle, string? Feuille, int LigneDesTitres, SourceDeChamp Personne, SourceDeChamp? OrganismeAuteur, IReadOnlyList<FaitDuModele> Faits)
{
    /// <summary>L'identifiant que porte la ligne d'exemple d'un gabarit : elle ne s'importe jamais.</summary>
    public const string PersonneDExemple = "EXEMPLE";

    /// <summary>Les colonnes, dans l'ordre où le modèle les nomme, chacune une fois.</summary>
    public IReadOnlyList<string> Colonnes { get; } =
    [
        .. new[] { Personne.Colonne, OrganismeAuteur?.Colonne }
            .Concat(Faits.SelectMany(fait => new[] { fait.Si?.Colonne, fait.Rang?.Colonne, fait.DateEffet.Colonne }.Concat(fait.Champs.Values.Select(source => source.Colonne))))
            .OfType<string>().DistinctBy(Repere.De),
    ];
}

/// <summary>Un fait qu'une ligne peut dire.</summary>
/// <param name="Forme">Son type.</param>
/// <param name="Dispositif">Son flux.</param>
/// <param name="Rang">Rang de l'épisode ; nulle : le premier, ou aucun si le flux n'en a pas.</param>
/// <param name="DateEffet">Sa date d'effet.</param>
/// <param name="Si">Quand la ligne le dit ; nulle : toujours.</param>
/// <param name="Champs">D'où vient chaque champ.</param>
public sealed record FaitDuModele(
    Forme Forme, Dispositif Dispositif, SourceDeChamp? Rang, SourceDeChamp DateEffet, ConditionDeFait? Si, IReadOnlyDictionary<string, SourceDeChamp> Champs);

/// <summary>D'où vient un champ : une colonne, ou une constante.</summary>
/// <param name="Colonne">Titre de la colonne.</param>
/// <param name="Constante">Valeur de toutes les lignes.</param>
/// <param name="Valeurs">Ce que les cases disent, et le code que chacune veut dire ; vide : la case porte la valeur même.</param>
/// <param name="ParDefaut">Valeur d'une case vide.</param>
/// <param name="Exemple">Ce que la ligne d'exemple du gabarit montre.</param>
public sealed record SourceDeChamp(string? Colonne, string? Constante, IReadOnlyList<ValeurTraduite> Valeurs, string? ParDefaut = null, string? Exemple = null);

/// <summary>Ce qu'une case dit, et le code que cela veut dire.</summary>
/// <param name="Dite">Le texte de la case.</param>
/// <param name="Code">La valeur échangée.</param>
public sealed record ValeurTraduite(string Dite, string Code);

/// <summary>Quand une ligne dit un fait.</summary>
/// <param name="Colonne">Colonne qui le décide.</param>
/// <param name="Vaut">Ce qu'elle doit dire ; vide : il suffit qu'elle soit remplie.</param>
/// <param name="Autres">Ce qu'elle peut dire d'autre sans que ce fait en soit un ; tout le reste est une faute, jamais une ligne perdue en silence.</param>
public sealed record ConditionDeFait(string Colonne, IReadOnlyList<string> Vaut, IReadOnlyList<string> Autres);
