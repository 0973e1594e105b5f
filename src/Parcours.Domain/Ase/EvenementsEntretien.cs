using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Ase;

/// <summary>Entretien d'autonomie, au plus tard un an avant la majorité (L. 222-5-1).</summary>
[Flux(Dispositif.Ase)]
[Sens("entretien d'autonomie")]
public sealed record EntretienAutonomieTenu(
    [Sens("présents")] IReadOnlyList<PresentEntretien>? Presents,
    [Sens("personne de confiance présente ; absent = false")] bool? PersonneConfiance,
    [Sens("conditions notifiées au jeune ; absent = false")] bool? ConditionsNotifiees) : Fait;

/// <summary>Projet d'accès à l'autonomie : ses six besoins (R. 222-6).</summary>
[Flux(Dispositif.Ase)]
[Sens("projet d'accès à l'autonomie")]
public sealed record ProjetAccesAutonomieEtabli(
    [Sens("besoins couverts, parmi six")] IReadOnlyList<BesoinCouvert> BesoinsCouverts) : Fait;

/// <summary>Entretien tenu six mois après la sortie (L. 222-5-2-1).</summary>
[Flux(Dispositif.Ase)]
[Sens("entretien tenu après la sortie")]
public sealed record EntretienSixMoisTenu(
    [Sens("bilan établi")] bool? BilanRemis,
    [Sens("droits rappelés, dont le retour")] bool? DroitsRappeles) : Fait;

/// <summary>Entretien d'après la sortie refusé : tracé, jamais déduit (ASE-11).</summary>
[Flux(Dispositif.Ase)]
[Sens("entretien après la sortie refusé")]
public sealed record EntretienSixMoisRefuse(
    [Sens("pourquoi")] MotifRefusEntretien? Motif) : Fait;
