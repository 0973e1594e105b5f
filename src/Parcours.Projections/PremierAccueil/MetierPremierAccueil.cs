using Parcours.Domain.Communs;
using Parcours.Domain.PremierAccueil;
using Parcours.Domain.PremierAccueil.Formules;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.PremierAccueil;

/// <summary>Le premier accueil à cet étage : ses faits se jugent un à un, et ceux qu'aucune formule ne distingue se lisent comptés.</summary>
public sealed class MetierPremierAccueil : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CataloguePremierAccueil.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
    [
        new SerieParFait(FormulesPremierAccueil.Toutes, Dispositif.PremierAccueil, new Dictionary<Type, IReadOnlyList<string>>
        {
            [typeof(AccueilRealise)] = ["structureDepartement", "territoire"],
            [typeof(CharteSignee)] = ["structure", "structureDepartement", "finEngagement"],
        }),
    ];
}
