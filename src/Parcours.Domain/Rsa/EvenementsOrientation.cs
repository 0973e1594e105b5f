using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa;

/// <summary>Orientation vers un organisme référent.</summary>
[Flux(Dispositif.Rsa)]
[Sens("orientation vers un organisme référent")]
public sealed record OrientationNotifiee(
    [Sens("organisme référent")] Organisme Organisme,
    [Sens("rang")] RangOrientation Rang,
    [Sens("parcours")] VoieOrientation? Parcours,
    [Sens("décision ; dateEffet = notification")] LocalDate? DateDecision,
    [Sens("qui a décidé (2025 : substitution de France Travail)")] AuteurOrientation? Auteur) : Fait, IConfie
{
    string IConfie.Organisme => Organisme.ToString();
}

/// <summary>Diagnostic réalisé.</summary>
[Flux(Dispositif.Rsa)]
[Sens("diagnostic réalisé")]
public sealed record DiagnosticRealise(
    [Identifiant, Sens("numéro dans l'épisode")] string Diagnostic) : Fait;

/// <summary>Diagnostic partagé.</summary>
[Flux(Dispositif.Rsa)]
[Sens("diagnostic partagé")]
public sealed record DiagnosticPartage(
    [Identifiant, Sens("diagnostic partagé")] string Diagnostic,
    [Sens("au moins un")] IReadOnlyList<DestinataireDiagnostic> Destinataires) : Fait;

/// <summary>Diagnostic conjoint de réexamen.</summary>
[Flux(Dispositif.Rsa)]
[Sens("diagnostic conjoint de réexamen")]
public sealed record DiagnosticConjointRealise(
    [Sens("porte le prochain réexamen à douze mois ; absent = false")] bool? Vulnerabilite,
    [Sens("conclusion")] SuiteDiagnostic? Suite) : Fait;
