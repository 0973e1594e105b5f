using Parcours.Domain.Personnes;

namespace Parcours.Projections.Personnes;

/// <summary>Codes et noms persistés des faits de la personne.</summary>
public static class CataloguePersonnes
{
    /// <summary>Nom persisté de la fusion : le journal l'indexe à part, pour que qui n'en a aucune ne paie rien à les chercher.</summary>
    internal const string Fusion = "personne.personnes_fusionnees.v1";

    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesPersonne.Tous, new Dictionary<string, (short, string)>
    {
        ["PersonneConnue"] = (11, "personne.personne_connue.v1"),
        ["PersonneDecedee"] = (12, "personne.personne_decedee.v1"),
        ["PersonnesFusionnees"] = (13, Fusion),
    });
}
