using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa;

/// <summary>Réception par le Département d'un droit ouvert.</summary>
[Flux(Dispositif.Rsa)]
[Sens("réception par le Département d'un droit ouvert")]
public sealed record DroitRsaNotifie(
    [Sens("nature de l'entrée")] NatureEntree Nature,
    [Sens("date de la demande")] LocalDate? DateDemande,
    [Sens("ouverture du droit, souvent rétroactive")] LocalDate DateOuvertureDroit,
    [Sens("place dans le foyer")] RoleFoyer? Role,
    [Opaque("foyer"), Sens("foyer, opaque")] Guid? Foyer,
    [Code(NatureCode.Territoire), Sens("territoire à l'entrée")] string Territoire,
    [Sens("soumise aux droits et devoirs")] bool SoumisDroitsDevoirs,
    [Code(NatureCode.Departement), Sens("seulement si nature transfertEntrant")] string? DepartementOrigine) : Fait, IOuverture, ISitue;

/// <summary>Changement de soumission aux droits et devoirs en cours de droit.</summary>
[Flux(Dispositif.Rsa)]
[Sens("changement de soumission aux droits et devoirs en cours de droit")]
public sealed record StatutDroitsDevoirsModifie(
    [Sens("nouveau statut ; vrai vaut entrée")] bool SoumisDroitsDevoirs,
    [Code(NatureCode.Territoire), Sens("territoire à l'entrée, sinon celui du dossier")] string? Territoire) : Fait, ISitue;

/// <summary>Fin de droit, qui ferme l'épisode.</summary>
[Flux(Dispositif.Rsa)]
[Sens("fin de droit, qui ferme l'épisode")]
public sealed record DroitRsaClos(
    [Sens("motif de fin de droit")] MotifCloture Motif) : Fait, ICloture, IFaitDeCaisse;
