using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Formation;

/// <summary>Un agent a suivi une formation ou une sensibilisation (B5). Le fait n'est celui d'aucune personne suivie.</summary>
[Flux(Dispositif.Formation)]
[Sens("formation ou sensibilisation suivie par un agent")]
public sealed record FormationSuivie(
    [Opaque("agent"), Sens("agent, opaque ; celui du flux")] Guid Agent,
    [Sens("thème")] ThemeFormation Theme,
    [Sens("financement")] FinancementFormation Financement) : Fait;
