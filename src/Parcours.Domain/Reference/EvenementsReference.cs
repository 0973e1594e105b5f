using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Reference;

/// <summary>Désignation, acceptée par la personne, d'un référent de parcours ; elle remplace la précédente le jour même (B4).</summary>
[Flux(Dispositif.Reference)]
[Sens("désignation d'un référent de parcours, acceptée par la personne ; remplace la précédente le jour même")]
public sealed record ReferentParcoursDesigne(
    [Opaque("referent"), Sens("référent, opaque")] Guid Referent,
    [Sens("accord de la personne ; refusé si faux")] bool AccordPersonne) : Fait, IOuverture, IDesigne
{
    Guid? IDesigne.Referent => AccordPersonne ? Referent : null;
}

/// <summary>
/// Fin de l'accompagnement par un référent. Elle ne ferme pas le parcours : la personne n'en a qu'un, et une désignation peut la suivre.
/// </summary>
[Flux(Dispositif.Reference)]
[Sens("fin de l'accompagnement par un référent de parcours")]
public sealed record ReferentParcoursFini(
    [Sens("pourquoi")] MotifFinReferent Motif) : Fait, IDesigne
{
    Guid? IDesigne.Referent => null;
}

/// <summary>Instance de coordination tenue.</summary>
[Flux(Dispositif.Reference)]
[Sens("instance de coordination tenue")]
public sealed record InstanceTenue(
    [Entre(0, double.MaxValue), Sens("partenaires convoqués")] int PartenairesConvoques,
    [Entre(0, double.MaxValue), Sens("partenaires présents, au plus autant que de convoqués")] int PartenairesPresents,
    [Sens("personne invitée")] bool PersonneInvitee,
    [Sens("personne présente")] bool PersonnePresente) : Fait;

/// <summary>Évolution de la situation constatée par le référent.</summary>
[Flux(Dispositif.Reference)]
[Sens("évolution de la situation constatée")]
public sealed record EvolutionConstatee(
    [Sens("sens de l'évolution")] SensEvolution Sens,
    [Sens("domaine : accès à un service, une prestation, une activité, un emploi, une solution éducative, un logement")] DomaineEvolution Domaine) : Fait;
