using Parcours.Domain.Mobilite;

namespace Parcours.Projections.Mobilite;

/// <summary>Codes et noms persistés des faits de mobilité.</summary>
public static class CatalogueMobilite
{
    /// <summary>Les types, avec leur acte.</summary>
    public static IReadOnlyList<TypeDeFait> Types { get; } = TypeDeFait.Associer(ActesMobilite.Tous, new Dictionary<string, (short, string)>
    {
        ["MobiliteDiagnosticPrescrit"] = (731, "mobilite.mobilite_diagnostic_prescrit.v1"),
        ["MobiliteAccompagnementDebute"] = (732, "mobilite.mobilite_accompagnement_debute.v1"),
        ["MobiliteAccompagnementTermine"] = (733, "mobilite.mobilite_accompagnement_termine.v1"),
    });
}
