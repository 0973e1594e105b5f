using Parcours.Domain.PremierAccueil;

namespace Parcours.Projections.PremierAccueil;

/// <summary>Codes et noms persistés des faits de premier accueil.</summary>
public static class CataloguePremierAccueil
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesPremierAccueil.Tous, new Dictionary<string, (short, string)>
    {
        ["AccueilRealise"] = (701, "premier_accueil.accueil_realise.v1"),
        ["CharteSignee"] = (702, "premier_accueil.charte_signee.v1"),
    });
}
