using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Autonomie;

/// <summary>Dépôt d'une demande à la maison départementale des personnes handicapées (R. 146-25 CASF).</summary>
[Flux(Dispositif.Pch)]
[Sens("dépôt d'une demande à la MDPH")]
public sealed record DemandeMdphDeposee(
    [Sens("droit demandé")] DroitMdph Droit) : Fait, IOuverture;

/// <summary>Décision de la commission des droits et de l'autonomie ; le silence n'en est pas une (R. 241-33 CASF).</summary>
[Flux(Dispositif.Pch)]
[Sens("décision de la CDAPH")]
public sealed record DecisionCdaphPrise(
    [Sens("sens")] SensDecision Sens) : Fait;
