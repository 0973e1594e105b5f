using NodaTime;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Rejeu;

/// <summary>Ce que l'on voit d'un même point : une position de connaissance, un jour d'observation, et les chiffres demandés là.</summary>
/// <param name="Position">Dernier fait connu, inclus.</param>
/// <param name="Observation">Jour d'observation.</param>
/// <param name="Chiffres">Chiffres demandés.</param>
public sealed record Regard(long Position, LocalDate Observation, IReadOnlyList<ChiffreDemande> Chiffres);
