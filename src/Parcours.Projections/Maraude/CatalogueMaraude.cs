using Parcours.Domain.Maraude;

namespace Parcours.Projections.Maraude;

/// <summary>Codes et noms persistés des faits de maraude.</summary>
public static class CatalogueMaraude
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesMaraude.Tous, new Dictionary<string, (short, string)>
    {
        ["MaraudeContactEtabli"] = (711, "maraude.maraude_contact_etabli.v1"),
        ["MiseALAbri"] = (712, "maraude.mise_a_l_abri.v1"),
        ["DroitOuvert"] = (713, "maraude.droit_ouvert.v1"),
    });
}
