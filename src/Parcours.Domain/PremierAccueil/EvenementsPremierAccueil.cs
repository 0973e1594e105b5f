using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.PremierAccueil;

/// <summary>
/// Un passage dans un lieu du premier accueil social inconditionnel. L'anonymat y est de droit : on compte des passages, jamais des personnes (C5, 23).
/// </summary>
[Flux(Dispositif.PremierAccueil)]
[Sens("passage dans un lieu du premier accueil social inconditionnel")]
public sealed record AccueilRealise(
    [Sens("structure du Département")] bool StructureDepartement,
    [NommeLeFlux, Code(NatureCode.Territoire), Sens("territoire de l'accueil")] string Territoire,
    [Sens("accueil anonyme ; absent = true")] bool? Anonyme,
    [Sens("objet de la venue")] ThemeDAccueil? Theme) : Fait, ISitue;

/// <summary>Un lieu s'engage dans la démarche du premier accueil.</summary>
[Flux(Dispositif.PremierAccueil)]
[Sens("engagement d'un lieu dans la démarche du premier accueil")]
public sealed record CharteSignee(
    [NommeLeFlux, Opaque("structure"), Sens("lieu engagé")] Guid Structure,
    [Sens("lieu du Département (PAS-02 : hors) ; absent = false")] bool? StructureDepartement,
    [Sens("dernier jour, inclus")] LocalDate? FinEngagement) : Fait;
