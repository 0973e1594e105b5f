using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Prevention;

/// <summary>Une action de prévention spécialisée auprès d'un jeune : sans mandat nominatif, de libre adhésion (B5).</summary>
[Flux(Dispositif.Prevention)]
[Sens("action de prévention spécialisée auprès d'un jeune")]
public sealed record ActionPreventionSpecialisee(
    [Code(NatureCode.Commune), Sens("commune")] string Commune,
    [Opaque("alias"), Sens("alias choisi, jamais un nom")] Guid? Alias) : Fait;
