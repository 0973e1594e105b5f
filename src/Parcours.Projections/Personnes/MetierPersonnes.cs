using Parcours.Domain.Personnes;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Personnes;

/// <summary>Les faits de la personne elle-même : joints à la lecture, jamais recopiés dans les épisodes.</summary>
public sealed class MetierPersonnes : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CataloguePersonnes.Types;

    /// <inheritdoc/>
    public IReadOnlyList<IndexDeChamp> Index { get; } =
        [IndexDeChamp.De<PersonneConnue>("dateNaissance", "Trouver qui atteint un âge dans une période : majorité, dix-sept ans.")];
}
