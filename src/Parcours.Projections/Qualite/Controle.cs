using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Qualite;

/// <summary>Un contrôle de qualité, tel que ses données le disent.</summary>
/// <param name="Code">Son code, nom de son fichier.</param>
/// <param name="Libelle">Libellé.</param>
/// <param name="Definition">Ce qu'il compte.</param>
/// <param name="Delai">Jours au-delà desquels il compte ; nul quand il n'attend rien.</param>
/// <param name="Motifs">Ce qu'il distingue ; un motif que les données ne nomment pas ne se cherche pas.</param>
/// <param name="Source">D'où vient le délai, et quand quelqu'un l'a relu.</param>
public sealed record Controle(string Code, string Libelle, string Definition, int? Delai, IReadOnlyList<Motif> Motifs, Source Source);

/// <summary>Ce qu'un contrôle distingue.</summary>
/// <param name="Code">Code.</param>
/// <param name="Libelle">Libellé.</param>
public sealed record Motif(string Code, string Libelle);
