using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Mobilite;

/// <summary>Le Département prescrit un diagnostic de mobilité.</summary>
[Flux(Dispositif.Mobilite)]
[Sens("diagnostic de mobilité prescrit par le Département")]
public sealed record MobiliteDiagnosticPrescrit : Fait, IOuverture;

/// <summary>La plateforme de mobilité commence à accompagner la personne, prescription connue ou non.</summary>
[Flux(Dispositif.Mobilite)]
[Sens("début de l'accompagnement par la plateforme de mobilité")]
public sealed record MobiliteAccompagnementDebute : Fait;

/// <summary>Fin de l'accompagnement, qui ferme la mesure.</summary>
[Flux(Dispositif.Mobilite)]
[Sens("fin de l'accompagnement, qui ferme la mesure")]
public sealed record MobiliteAccompagnementTermine(
    [Sens("pourquoi")] MotifFinMobilite? Motif) : Fait, ICloture;
