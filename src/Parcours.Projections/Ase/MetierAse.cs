using Parcours.Domain.Ase;
using Parcours.Domain.Ase.Formules;
using Parcours.Domain.Ase.Horloges;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Personnes;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Ase;

/// <summary>L'aide sociale à l'enfance à cet étage.</summary>
public sealed class MetierAse : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueAse.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
        [new Serie<JeuneAse>(FormulesAse.Toutes, JeuneAse.Reconstituer, Dispositif.Ase, typeof(AccueilAseDebute), typeof(SortieAse), typeof(PersonneConnue))];

    /// <inheritdoc/>
    public IReadOnlyList<IndexDeChamp> Index { get; } =
        [IndexDeChamp.De<InscriptionReferentielAse>("dateContractualisation", "Trouver les contractualisations d'une période, quel que soit le jour de l'inscription.")];

    /// <inheritdoc/>
    public IReadOnlyList<ICadran> Horloges => [HorlogesAse.Cadran];
}
