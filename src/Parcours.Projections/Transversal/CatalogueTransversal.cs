using Parcours.Domain.Transversal;

namespace Parcours.Projections.Transversal;

/// <summary>Codes et noms persistés des faits transversaux.</summary>
public static class CatalogueTransversal
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesTransversaux.Tous, new Dictionary<string, (short, string)>
    {
        ["EvenementCorrige"] = (1, "transversal.evenement_corrige.v1"),
        ["EvenementAnnule"] = (2, "transversal.evenement_annule.v1"),
        ["TerritoireChange"] = (3, "transversal.territoire_change.v1"),
        ["DossierTransmis"] = (4, "transversal.dossier_transmis.v1"),
    });
}
