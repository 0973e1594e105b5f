using System.Collections.Frozen;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections.Metiers;

namespace Parcours.Projections;

/// <summary>Un type de fait : son code, son nom persisté, versionné, et l'acte qui le décide.</summary>
/// <param name="Code">Code dans les tables de faits, fixé pour toujours : ajouter un type n'en déplace aucun.</param>
/// <param name="NomPersiste">Nom au journal (<c>rsa.orientation_notifiee.v1</c>), fixé pour toujours.</param>
/// <param name="Acte">L'acte.</param>
public sealed record TypeDeFait(short Code, string NomPersiste, Acte Acte)
{
    /// <summary>Forme du fait.</summary>
    public Forme Forme => Acte.Forme;

    internal static IReadOnlyList<TypeDeFait> Associer(IReadOnlyList<Acte> actes, IReadOnlyDictionary<string, (short Code, string NomPersiste)> noms) =>
        [.. actes.Select(acte => new TypeDeFait(noms[acte.Forme.Nom].Code, noms[acte.Forme.Nom].NomPersiste, acte))];
}

/// <summary>
/// Tous les types de faits que le journal sait lire. Un nom persisté ne change jamais : un sens nouveau est un type nouveau,
/// l'ancien restant à côté.
/// </summary>
public static class CatalogueEvenements
{
    /// <summary>Tous les types, métier par métier.</summary>
    public static IReadOnlyList<TypeDeFait> Tous { get; } =
        [.. LesMetiers.Tous.SelectMany(metier => metier.Types)];

    /// <summary>Par nom dans l'échange.</summary>
    public static FrozenDictionary<string, TypeDeFait> ParNom { get; } = Tous.ToFrozenDictionary(t => t.Forme.Nom, StringComparer.Ordinal);

    /// <summary>Par nom persisté.</summary>
    public static FrozenDictionary<string, TypeDeFait> ParNomPersiste { get; } = Tous.ToFrozenDictionary(t => t.NomPersiste, StringComparer.Ordinal);

    /// <summary>Par code.</summary>
    public static FrozenDictionary<short, TypeDeFait> ParCode { get; } = Tous.ToFrozenDictionary(t => t.Code);

    /// <summary>Par type C#.</summary>
    public static FrozenDictionary<Type, TypeDeFait> ParType { get; } = Tous.ToFrozenDictionary(t => t.Forme.Type);

    /// <summary>Champs opaques, par nom : les seuls qu'une correction peut porter sous le nom de l'émetteur.</summary>
    public static FrozenDictionary<string, string> GenresOpaques { get; } = Tous.SelectMany(t => t.Forme.Champs)
        .Where(champ => champ.GenreOpaque is not null).DistinctBy(champ => champ.Nom)
        .ToFrozenDictionary(champ => champ.Nom, champ => champ.GenreOpaque!, StringComparer.Ordinal);

    /// <summary>La valeur est un code d'une énumération qui porte ce nom de champ dans un autre fait.</summary>
    public static bool EstUnCode(string champ, string valeur) =>
        Tous.SelectMany(t => t.Forme.Champs).Any(c => c.Nom == champ && c.Enumeration.Contains(valeur));
}
