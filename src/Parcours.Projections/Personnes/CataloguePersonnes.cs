using Parcours.Domain.Personnes;

namespace Parcours.Projections.Personnes;

/// <summary>Codes et noms persistés des faits de la personne.</summary>
public static class CataloguePersonnes
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesPersonne.Tous, new Dictionary<string, (short, string)>
    {
        ["PersonneConnue"] = (11, "personne.personne_connue.v1"),
        ["PersonneDecedee"] = (12, "personne.personne_decedee.v1"),
    });
}
