using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Garantie.Formules;

/// <summary>Les formules de la garantie d'activité et de l'accompagnement global.</summary>
public static class FormulesGarantie
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<PersonneGarantie>> Toutes { get; } =
    [
        Orientes.VersLaGarantie,
        EnCours.Garanties,
        Orientes.VersLAccompagnementGlobal,
        EnCours.Accompagnements,
        EnCours.ParConseiller,
        DelaiDeDemarrage.Formule,
        Parraines.Formule,
    ];
}
