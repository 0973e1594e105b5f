using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Saisies;

/// <summary>
/// Une valeur d'indicateur donnée toute faite, pour une période : celle qu'aucun fait ne permet de compter, ou celle qu'un autre a publiée à côté
/// du calcul (GAR-05 selon Pôle emploi). Elle se corrige, s'annule et se relit à une date passée comme tout fait.
/// </summary>
[Flux(Dispositif.Saisie)]
[Sens("valeur d'indicateur saisie pour une période")]
public sealed record IndicateurSaisi(
    [ObjetDuFlux, Code(NatureCode.Indicateur), Sens("indicateur ; celui du flux")] string Indicateur,
    [Sens("début de la période")] LocalDate Debut,
    [Sens("fin de la période")] LocalDate Fin,
    [Entre(-1_000_000_000, 1_000_000_000, 4), Sens("valeur saisie")] decimal Valeur,
    [Code(NatureCode.Territoire), Sens("ventilation")] string? Territoire,
    [Sens("qui la fournit")] OrigineDeSaisie Origine) : Fait;
