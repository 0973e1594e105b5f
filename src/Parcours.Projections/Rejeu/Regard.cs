using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Rejeu;

/// <summary>Un chiffre à refaire.</summary>
/// <param name="Definition">Définition.</param>
/// <param name="Version">Version.</param>
/// <param name="Periode">Période.</param>
/// <param name="Filtres">Filtres, que la définition admet.</param>
public sealed record ChiffreARefaire(Definition Definition, VersionDeDefinition Version, Periode Periode, IReadOnlyDictionary<string, string> Filtres);

/// <summary>Ce que l'on voit d'un même point : une position de connaissance, un jour d'observation, et les chiffres demandés là.</summary>
/// <param name="Position">Dernier fait connu, inclus.</param>
/// <param name="Observation">Jour d'observation.</param>
/// <param name="Chiffres">Chiffres demandés.</param>
public sealed record Regard(long Position, LocalDate Observation, IReadOnlyList<ChiffreARefaire> Chiffres);
