using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Garantie;

/// <summary>Orientation vers la garantie d'activité départementale.</summary>
[Flux(Dispositif.GarantieActivite)]
[Sens("orientation vers la garantie d'activité départementale")]
public sealed record GarantieActiviteOrientee : Fait, IOuverture;

/// <summary>Démarrage de la garantie d'activité.</summary>
[Flux(Dispositif.GarantieActivite)]
[Sens("démarrage de la garantie d'activité")]
public sealed record GarantieActiviteDebutee : Fait;

/// <summary>Fin de la garantie d'activité, qui ferme l'épisode.</summary>
[Flux(Dispositif.GarantieActivite)]
[Sens("fin de la garantie d'activité, qui ferme l'épisode")]
public sealed record GarantieActiviteTerminee(
    [Sens("pourquoi")] MotifFinAccompagnement Motif) : Fait, ICloture;

/// <summary>Début d'un parrainage ; il peut se passer d'orientation.</summary>
[Flux(Dispositif.GarantieActivite)]
[Sens("début d'un parrainage")]
public sealed record ParrainageDebute : Fait;
