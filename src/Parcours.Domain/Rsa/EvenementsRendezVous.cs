using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa;

/// <summary>Rendez-vous fixé.</summary>
[Flux(Dispositif.Rsa)]
[Sens("rendez-vous fixé")]
public sealed record RendezVousFixe(
    [Identifiant, Sens("numéro dans l'épisode")] string Rdv,
    [Sens("objet")] ObjetRendezVous Objet,
    [Sens("date du rendez-vous")] LocalDate DatePrevue) : Fait;

/// <summary>Rendez-vous annulé avant la date prévue.</summary>
[Flux(Dispositif.Rsa)]
[Sens("rendez-vous annulé avant la date prévue")]
public sealed record RendezVousAnnule(
    [Identifiant, Sens("rendez-vous annulé")] string Rdv,
    [Sens("à qui revient l'annulation")] InitiativeAnnulation Initiative) : Fait;

/// <summary>Rendez-vous tenu.</summary>
[Flux(Dispositif.Rsa)]
[Sens("rendez-vous tenu")]
public sealed record RendezVousTenu(
    [Identifiant, Sens("rendez-vous tenu")] string Rdv,
    [Sens("rappel ; l'objet de RendezVousFixe fait foi")] ObjetRendezVous? Objet) : Fait;

/// <summary>Rendez-vous manqué.</summary>
[Flux(Dispositif.Rsa)]
[Sens("rendez-vous manqué")]
public sealed record RendezVousManque(
    [Identifiant, Sens("rendez-vous manqué")] string Rdv,
    [Sens("excuse reçue après ; absent = false")] bool? Excuse) : Fait;

/// <summary>Relance après une absence.</summary>
[Flux(Dispositif.Rsa)]
[Sens("relance après une absence")]
public sealed record RelanceEffectuee(
    [Identifiant, Sens("rendez-vous manqué")] string Rdv,
    [Sens("moyen")] ModeRelance Mode) : Fait;
