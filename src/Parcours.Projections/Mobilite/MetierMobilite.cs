using Parcours.Domain.Communs;
using Parcours.Domain.Mobilite;
using Parcours.Domain.Mobilite.Formules;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Mobilite;

/// <summary>La mobilité à cet étage.</summary>
public sealed class MetierMobilite : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueMobilite.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
        [new Serie<PersonneMobilite>(FormulesMobilite.Toutes, PersonneMobilite.Reconstituer, Dispositif.Mobilite)];
}
