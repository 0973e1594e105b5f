using Parcours.Domain.Personnes;

namespace Parcours.Projections.Personnes;

/// <summary>Noms persistés des faits de la personne.</summary>
public static class CataloguePersonnes
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesPersonne.Tous, new Dictionary<string, string>
    {
        ["PersonneConnue"] = "personne.personne_connue.v1",
        ["PersonneDecedee"] = "personne.personne_decedee.v1",
    });
}
