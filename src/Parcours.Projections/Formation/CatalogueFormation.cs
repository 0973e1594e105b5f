using Parcours.Domain.Formation;

namespace Parcours.Projections.Formation;

/// <summary>Codes et noms persistés des faits de formation.</summary>
public static class CatalogueFormation
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesFormation.Tous, new Dictionary<string, (short, string)>
    {
        ["FormationSuivie"] = (601, "formation.formation_suivie.v1"),
    });
}
