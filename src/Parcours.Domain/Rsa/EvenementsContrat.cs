using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa;

/// <summary>Contrat signé.</summary>
[Flux(Dispositif.Rsa)]
[Sens("contrat signé")]
public sealed record ContratSigne(
    [Sens("contrat")] NatureContrat Nature,
    [Sens("rang")] RangContrat Rang,
    [Sens("dernier jour, inclus")] LocalDate? FinValidite,
    [Entre(0, 35, 2), Sens("heures d'activité par semaine")] decimal? HeuresHebdo) : Fait;
