using System.Text.Json.Serialization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa;

/// <summary>Manquement constaté.</summary>
[Flux(Dispositif.Rsa)]
[Sens("manquement constaté")]
public sealed record ManquementConstate(
    [Sens("manquement")] FaitDeManquement Fait,
    [Entre(1, int.MaxValue), Sens("rang du manquement")] int? Rang) : Fait;

/// <summary>Observations recueillies avant décision.</summary>
[Flux(Dispositif.Rsa)]
[Sens("observations recueillies avant décision")]
public sealed record ObservationsRecueillies(
    [Sens("comment")] FormeObservations Forme,
    [Sens("personne assistée ; absent = false")] bool? Assistance) : Fait;

/// <summary>Avis de l'équipe pluridisciplinaire.</summary>
[Flux(Dispositif.Rsa)]
[Sens("avis de l'équipe pluridisciplinaire")]
public sealed record AvisEquipeRendu(
    [Sens("avis sur la mesure proposée")] SensAvis Avis,
    [Sens("mesure proposée")] MesureProposee? Mesure) : Fait;

/// <summary>Suspension décidée.</summary>
[Flux(Dispositif.Rsa)]
[Sens("suspension décidée")]
public sealed record SuspensionDecidee(
    [Entre(1, 100), Sens("part suspendue")] int Taux,
    [Entre(1, 4), Sens("durée")] int DureeMois,
    [Sens("article")] FondementSanction Fondement,
    [Sens("composition du foyer, pour le plafond")] CompositionFoyer? Foyer) : Fait;

/// <summary>Suspension levée.</summary>
[Flux(Dispositif.Rsa)]
[Sens("suspension levée")]
public sealed record SuspensionLevee(
    [Sens("pourquoi")] MotifLevee Motif) : Fait;

/// <summary>Suppression décidée.</summary>
[Flux(Dispositif.Rsa)]
[Sens("suppression décidée")]
public sealed record SuppressionDecidee(
    [Entre(1, 100), Sens("part supprimée")] int Taux,
    [Entre(1, 4), Sens("durée")] int DureeMois,
    [Sens("article")] FondementSanction Fondement,
    [Sens("composition du foyer, pour le plafond")] CompositionFoyer? Foyer) : Fait;
