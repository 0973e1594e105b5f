using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Ase;

/// <summary>Inscription au référentiel des sorties : ouvre ASE-02 à ASE-07.</summary>
[Flux(Dispositif.Ase)]
[Sens("inscription au référentiel des sorties")]
public sealed record InscriptionReferentielAse(
    [Sens("absente = dateEffet")] LocalDate? DateContractualisation,
    [Sens("thèmes contractualisés")] IReadOnlyList<ThemeReferentiel>? Themes) : Fait;

/// <summary>Personne de confiance : un majeur désigné par le mineur (L. 223-1-3) ; distincte de la personne lien.</summary>
[Flux(Dispositif.Ase)]
[Sens("personne de confiance désignée")]
public sealed record PersonneConfianceDesignee(
    [Opaque("personneConfiance"), Sens("majeur désigné, opaque")] Guid? PersonneConfiance) : Fait;

/// <summary>Personne lien désignée : notion de la stratégie, sans base légale.</summary>
[Flux(Dispositif.Ase)]
[Sens("personne lien désignée")]
public sealed record PersonneLienDesignee(
    [Sens("qui est la personne lien")] LienDesigne PersonneLien,
    [Sens("choisie par le jeune")] bool? ChoixDuJeune) : Fait;

/// <summary>Personne lien révoquée.</summary>
[Flux(Dispositif.Ase)]
[Sens("personne lien révoquée")]
public sealed record PersonneLienRevoquee(
    [Sens("pourquoi")] MotifRevocation? Motif) : Fait;

/// <summary>Situation du jeune, état daté : un champ absent vaut non (C4).</summary>
[Flux(Dispositif.Ase)]
[Sens("situation du jeune, à cette date")]
public sealed record SituationJeuneConstatee(
    [Sens("logement stable ; absent = false")] bool? LogementStable,
    [Sens("ressources ; absent = false")] bool? Ressources,
    [Sens("parcours scolaire ou professionnel ; absent = false")] bool? ParcoursScolaireOuPro,
    [Sens("droits à la santé ouverts ; absent = false")] bool? DroitsSante) : Fait;
