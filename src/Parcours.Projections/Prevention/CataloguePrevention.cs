using Parcours.Domain.Prevention;

namespace Parcours.Projections.Prevention;

/// <summary>Codes et noms persistés des faits de prévention spécialisée.</summary>
public static class CataloguePrevention
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesPrevention.Tous, new Dictionary<string, (short, string)>
    {
        ["ActionPreventionSpecialisee"] = (721, "prevention.action_prevention_specialisee.v1"),
    });
}
