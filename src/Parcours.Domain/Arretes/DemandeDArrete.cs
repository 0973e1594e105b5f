using NodaTime;

namespace Parcours.Domain.Arretes;

/// <summary>Ce qu'on demande d'arrêter.</summary>
/// <param name="Convention">Convention dont la matrice se fige.</param>
/// <param name="Annee">Année demandée ; nulle, les colonnes publiées.</param>
/// <param name="ALaDate">Jour de connaissance et d'observation demandé ; nul, celui de chaque colonne.</param>
/// <param name="Remplace">Arrêté que celui-ci remplace ; nul, aucun.</param>
public sealed record DemandeDArrete(string Convention, int? Annee = null, LocalDate? ALaDate = null, Guid? Remplace = null);
