using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Garantie;

/// <summary>Orientation vers l'accompagnement global.</summary>
[Flux(Dispositif.AccompagnementGlobal)]
[Sens("orientation vers l'accompagnement global")]
public sealed record AccompagnementGlobalOriente : Fait, IOuverture;

/// <summary>Démarrage de l'accompagnement global. Un nouveau démarrage dans le même épisode change le conseiller, non le début.</summary>
[Flux(Dispositif.AccompagnementGlobal)]
[Sens("démarrage de l'accompagnement global")]
public sealed record AccompagnementGlobalDebute(
    [Opaque("conseiller"), Sens("conseiller, opaque")] Guid Conseiller) : Fait;

/// <summary>Fin de l'accompagnement global, qui ferme l'épisode.</summary>
[Flux(Dispositif.AccompagnementGlobal)]
[Sens("fin de l'accompagnement global, qui ferme l'épisode")]
public sealed record AccompagnementGlobalTermine(
    [Sens("pourquoi")] MotifFinAccompagnement Motif) : Fait, ICloture;
