using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using Parcours.Domain.Garantie.Formules;
using Parcours.Domain.Garantie.Horloges;
using Parcours.Domain.Horloges;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Garantie;

/// <summary>La garantie d'activité et l'accompagnement global à cet étage : une série pour les deux, GAR-01 lit l'un, l'autre et le RSA.</summary>
public sealed class MetierGarantie : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueGarantie.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
    [
        new Serie<PersonneGarantie>(FormulesGarantie.Toutes, PersonneGarantie.Reconstituer,
            [Dispositif.GarantieActivite, Dispositif.AccompagnementGlobal], lusEnPlus: [Dispositif.Rsa], socle: []),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ICadran> Horloges => [HorlogesGarantie.AccompagnementGlobal];
}
