using Parcours.Domain.Reference;

namespace Parcours.Projections.Reference;

/// <summary>Codes et noms persistés des faits du référent de parcours.</summary>
public static class CatalogueReference
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesReference.Tous, new Dictionary<string, (short, string)>
    {
        ["ReferentParcoursDesigne"] = (401, "reference.referent_parcours_designe.v1"),
        ["ReferentParcoursFini"] = (402, "reference.referent_parcours_fini.v1"),
        ["InstanceTenue"] = (403, "reference.instance_tenue.v1"),
        ["EvolutionConstatee"] = (404, "reference.evolution_constatee.v1"),
    });
}
