using Parcours.Domain.Saisies;

namespace Parcours.Projections.Saisies;

/// <summary>Codes et noms persistés des valeurs saisies.</summary>
public static class CatalogueSaisie
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesSaisie.Tous, new Dictionary<string, (short, string)>
    {
        ["IndicateurSaisi"] = (801, "saisie.indicateur_saisi.v1"),
    });
}
