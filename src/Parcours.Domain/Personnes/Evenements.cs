using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Personnes;

/// <summary>Sexe, pour les états qui le demandent.</summary>
public enum Sexe
{
    /// <summary>Femme.</summary>
    Femme,

    /// <summary>Homme.</summary>
    Homme,
}

/// <summary>Seuls attributs de la personne que le journal porte : des délais légaux et des états en partent (contrat, §1).</summary>
[Flux(Dispositif.Personne)]
[Sens("date de naissance et sexe de la personne")]
[AuMoinsUn("dateNaissance", "sexe")]
public sealed record PersonneConnue(
    [Sens("majorité, dix-sept ans, tranches")] LocalDate? DateNaissance,
    [Sens("ventilation")] Sexe? Sexe) : Fait;

/// <summary>Décès : ferme tout épisode de la personne (B0).</summary>
[Flux(Dispositif.Personne)]
[Sens("décès, qui ferme tout épisode de la personne")]
public sealed record PersonneDecedee : Fait;

/// <summary>
/// Une personne est reconnue comme une autre, déjà suivie : leurs faits se lisent, de la position où on l'apprend, comme ceux d'une seule (R9). Le fait va
/// sur le flux de l'absorbée ; l'annuler défait la fusion. Sa date d'effet dit quand ce fut constaté : comme pour une retouche, aucun calcul ne la lit.
/// </summary>
[Flux(Dispositif.Personne)]
[Sens("personne reconnue comme une autre : leurs faits se lisent comme ceux d'une seule")]
public sealed record PersonnesFusionnees(
    [Opaque(Famille.Personne), Sens("personne conservée, sous laquelle les faits de l'absorbée se lisent")] Guid Conservee) : Fait;
