using Parcours.Domain.Transversal;

namespace Parcours.Projections.Transversal;

/// <summary>Noms persistés des faits transversaux.</summary>
public static class CatalogueTransversal
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesTransversaux.Tous, new Dictionary<string, string>
    {
        ["EvenementCorrige"] = "transversal.evenement_corrige.v1",
        ["EvenementAnnule"] = "transversal.evenement_annule.v1",
        ["TerritoireChange"] = "transversal.territoire_change.v1",
        ["DossierTransmis"] = "transversal.dossier_transmis.v1",
    });
}
