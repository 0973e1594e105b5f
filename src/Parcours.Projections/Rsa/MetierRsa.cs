using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Parcours.Domain.Rsa.Horloges;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Rsa;

/// <summary>Le RSA à cet étage.</summary>
public sealed class MetierRsa : IMetier
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeDeFait> Types => CatalogueRsa.Types;

    /// <inheritdoc/>
    public IReadOnlyList<ISerie> Series { get; } =
    [
        new Serie<PersonneRsa>(FormulesRsa.Toutes, PersonneRsa.Reconstituer, Dispositif.Rsa,
            typeof(DroitRsaNotifie), typeof(StatutDroitsDevoirsModifie), typeof(DroitRsaClos), typeof(Domain.Transversal.TerritoireChange)),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ICadran> Horloges => [HorlogesRsa.Cadran];

    /// <inheritdoc/>
    public IReadOnlyList<IndexDeChamp> Index { get; } =
        [IndexDeChamp.De<DroitRsaNotifie>("dateOuvertureDroit", "Les entrants d'une année par l'ouverture de leur droit : le délai moyen d'orientation part d'elle.")];

    /// <inheritdoc/>
    public IReadOnlyList<VueDuMetier> Vues { get; } = [new(VueDossiersRsa.Nom, VueDossiersRsa.Instructions(), [Dispositif.Rsa, Dispositif.Personne])];
}
