using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Metiers;

/// <summary>
/// Un champ de date qu'une table de faits indexe, pour les seules lignes de son type : sans lui, <see cref="Recrutement.ParDate"/>
/// lirait toute l'histoire.
/// </summary>
/// <param name="Fait">Type de fait.</param>
/// <param name="Champ">Nom échangé du champ.</param>
/// <param name="Raison">Ce que l'index sert, en une phrase.</param>
public sealed record IndexDeChamp(Type Fait, string Champ, string Raison)
{
    private const int LongueurDUnNom = 63;

    /// <summary>Ceux de tous les métiers, chacun une fois : deux métiers peuvent demander le même.</summary>
    public static IReadOnlyList<IndexDeChamp> Tous { get; } =
        [.. LesMetiers.Tous.SelectMany(metier => metier.Index).DistinctBy(index => (index.Fait, index.Champ))];

    /// <summary>L'index d'un type de fait.</summary>
    public static IndexDeChamp De<T>(string champ, string raison) where T : Fait => new(typeof(T), champ, raison);

    /// <summary>Le champ est indexé.</summary>
    public static bool Existe(Type fait, string champ) => Tous.Any(index => index.Fait == fait && index.Champ == champ);

    /// <summary>Type et colonne dans une table, et nom SQL de l'index, sans schéma.</summary>
    internal (TypeDeFait Type, ColonneDeFait Colonne, string Nom) Dans(TableDeFaits table)
    {
        var type = table.Types.Single(type => type.Forme.Type == Fait);
        var colonne = table.Colonne(type, type.Forme.Champs.Single(champ => champ.Nom == Champ));
        var nom = $"{table.Nom}_{type.NomPersiste.Split('.')[1]}_{colonne.Nom}";
        // Postgres couperait un nom plus long, et deux index pourraient n'en faire qu'un.
        return nom.Length <= LongueurDUnNom ? (type, colonne, nom) : throw new InvalidOperationException($"Le nom d'index {nom} est trop long.");
    }
}
