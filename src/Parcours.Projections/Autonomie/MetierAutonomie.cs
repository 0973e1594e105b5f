using Parcours.Domain.Autonomie;
using Parcours.Domain.Autonomie.Formules;
using Parcours.Domain.Autonomie.Horloges;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Autonomie;

/// <summary>L'autonomie à cet étage : deux dispositifs, une table et une lecture chacun.</summary>
public sealed class MetierAutonomie : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueAutonomie.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
    [
        new Serie<PersonneAutonomie>(FormulesAutonomie.Apa, PersonneAutonomie.Apa, Dispositif.Apa, typeof(DemandeRetiree)),
        new Serie<PersonneAutonomie>(FormulesAutonomie.Pch, PersonneAutonomie.Pch, Dispositif.Pch, typeof(DemandeRetiree)),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ICadran> Horloges => [HorlogesAutonomie.Apa, HorlogesAutonomie.Pch];
}
