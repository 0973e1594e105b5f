using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Ase;

/// <summary>Début d'un accueil : un accueil ouvert au plus (B2).</summary>
[Flux(Dispositif.Ase)]
[Sens("début d'un accueil")]
public sealed record AccueilAseDebute(
    [Sens("L. 222-5, 1°, 2°, 3° ou 5°")] BaseAccueil Base,
    [Sens("lieu d'accueil")] LieuAccueil? Lieu,
    [Sens("mineur non accompagné ; absent = false")] bool? Mna) : Fait, IOuverture;

/// <summary>Sortie : fin de toute prise en charge. Pas une clôture au sens de R8 : les faits qui la suivent comptent (C4).</summary>
[Flux(Dispositif.Ase)]
[Sens("fin de toute prise en charge")]
public sealed record SortieAse(
    [Sens("motif de fin de prise en charge")] MotifSortie Motif) : Fait;

/// <summary>Retour, de droit avant l'âge limite (L. 222-5, 5°).</summary>
[Flux(Dispositif.Ase)]
[Sens("retour après une sortie")]
public sealed record RetourAse(
    [Sens("L. 222-5, 5°")] BaseRetour Base) : Fait;
