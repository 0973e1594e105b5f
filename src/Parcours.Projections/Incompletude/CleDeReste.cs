using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;

namespace Parcours.Projections.Incompletude;

/// <summary>Tout ce dont ce qui reste à venir dépend : le journal jusqu'à une position, et le jour d'observation.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Position">Connaissance.</param>
/// <param name="Effets">Effets comptés.</param>
/// <param name="Observation">Jour d'observation.</param>
/// <param name="Types">Types de faits qui font entrer dans le champ ; vide s'il n'y en a pas.</param>
internal readonly record struct CleDeReste(string Departement, long Position, Periode Effets, LocalDate Observation, string Types);

/// <summary>Un reste, ou la raison de ne pas l'estimer ; ni l'un ni l'autre si la période est complète.</summary>
internal sealed record ResteLu(ResteAVenir? Reste = null, RaisonDeNePasEstimer? Raison = null)
{
    public static ResteLu Rien { get; } = new();

    /// <summary>Ce qui reste à venir d'un chiffre.</summary>
    public AVenir? Pour(int unites) => Raison is { } raison ? new AVenir.NonEstime(raison) : Reste?.Pour(unites);
}
