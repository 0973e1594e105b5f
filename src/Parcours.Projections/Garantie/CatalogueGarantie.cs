using Parcours.Domain.Garantie;

namespace Parcours.Projections.Garantie;

/// <summary>Codes et noms persistés des faits de la garantie d'activité et de l'accompagnement global.</summary>
public static class CatalogueGarantie
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesGarantie.Tous, new Dictionary<string, (short, string)>
    {
        ["GarantieActiviteOrientee"] = (501, "garantie.garantie_activite_orientee.v1"),
        ["GarantieActiviteDebutee"] = (502, "garantie.garantie_activite_debutee.v1"),
        ["GarantieActiviteTerminee"] = (503, "garantie.garantie_activite_terminee.v1"),
        ["ParrainageDebute"] = (504, "garantie.parrainage_debute.v1"),
        ["AccompagnementGlobalOriente"] = (505, "garantie.accompagnement_global_oriente.v1"),
        ["AccompagnementGlobalDebute"] = (506, "garantie.accompagnement_global_debute.v1"),
        ["AccompagnementGlobalTermine"] = (507, "garantie.accompagnement_global_termine.v1"),
    });
}
