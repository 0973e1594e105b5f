using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Autonomie;

/// <summary>Dépôt d'une demande d'APA ; une révision est une demande de plus, au rang suivant.</summary>
[Flux(Dispositif.Apa)]
[Sens("dépôt d'une demande d'APA")]
public sealed record DemandeApaDeposee(
    [Sens("complète au dépôt ; sans effet sur les horloges")] bool Complet) : Fait, IOuverture;

/// <summary>Accusé de réception d'un dossier complet (R. 232-23 CASF).</summary>
[Flux(Dispositif.Apa)]
[Sens("accusé de réception de la demande d'APA")]
public sealed record AccuseReceptionApaEnvoye(
    [Sens("date rappelée dans le courrier ; ne lance aucune horloge")] LocalDate? DateEnregistrementComplet) : Fait;

/// <summary>Liste des pièces manquantes (R. 232-23 CASF).</summary>
[Flux(Dispositif.Apa)]
[Sens("demande des pièces manquantes")]
public sealed record DemandePiecesApaEnvoyee(
    [Entre(1, int.MaxValue), Sens("nombre de pièces demandées")] int? Pieces) : Fait;

/// <summary>Enregistrement du dossier complet : il lance l'horloge de la décision, à domicile (R. 232-23 CASF).</summary>
[Flux(Dispositif.Apa)]
[Sens("enregistrement du dossier complet")]
public sealed record DossierApaComplet(
    [Sens("lieu de vie")] LieuDeVie Lieu,
    [Sens("absent = initiale")] NatureDemande? Nature) : Fait
{
    /// <summary>La nature, initiale par défaut.</summary>
    internal NatureDemande NatureRetenue => Nature ?? NatureDemande.Initiale;
}

/// <summary>Retrait de la demande : ferme l'épisode (R8).</summary>
[Flux(Dispositif.Apa, Dispositif.Pch)]
[Sens("retrait de la demande, qui ferme l'épisode")]
public sealed record DemandeRetiree(
    [Sens("pourquoi")] MotifRetrait Motif) : Fait, ICloture;
