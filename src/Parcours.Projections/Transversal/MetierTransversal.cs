using Parcours.Projections.Metiers;

namespace Parcours.Projections.Transversal;

/// <summary>Les faits qui valent pour tout dispositif, ou pour plusieurs.</summary>
public sealed class MetierTransversal : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueTransversal.Types;
}
