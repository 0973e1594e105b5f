using Parcours.Domain.Communs;
using Parcours.Domain.Saisies;
using Parcours.Domain.Saisies.Formules;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Saisies;

/// <summary>Les valeurs saisies à cet étage : leurs flux suivent des indicateurs.</summary>
public sealed class MetierSaisie : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueSaisie.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
        [new Serie<IndicateurTenu>(ValeurSaisie.Toutes, IndicateurTenu.Reconstituer, Dispositif.Saisie, typeof(IndicateurSaisi))];

    /// <inheritdoc/>
    public IReadOnlyList<IndexDeChamp> Index { get; } = [IndexDeChamp.De<IndicateurSaisi>("debut", "Les valeurs saisies d'une période.")];
}
