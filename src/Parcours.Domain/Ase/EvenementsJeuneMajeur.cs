using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Ase;

/// <summary>Début d'une prise en charge de jeune majeur (L. 222-5, 5° et dernier alinéa).</summary>
[Flux(Dispositif.Ase)]
[Sens("début d'une prise en charge de jeune majeur")]
public sealed record PriseEnChargeJeuneMajeurDebutee(
    [Sens("forme")] FormeJeuneMajeur Forme) : Fait;

/// <summary>Fin d'une prise en charge de jeune majeur.</summary>
[Flux(Dispositif.Ase)]
[Sens("fin d'une prise en charge de jeune majeur")]
public sealed record PriseEnChargeJeuneMajeurTerminee(
    [Sens("forme")] FormeJeuneMajeur? Forme,
    [Sens("pourquoi")] MotifFinJeuneMajeur? Motif) : Fait;

/// <summary>Information sur le pécule consigné à la Caisse des dépôts ; son montant n'est jamais gardé (L. 543-3 CSS).</summary>
[Flux(Dispositif.Ase)]
[Sens("information sur le pécule, montant non stocké")]
public sealed record PeculeInforme : Fait;
