using Parcours.Domain.Communs;

namespace Parcours.Domain.Personnes;

/// <summary>Les actes du flux de la personne.</summary>
public static class ActesPersonne
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<PersonneConnue>(ConnaitrePersonne.Decide),
        Acte.De<PersonneDecedee>(DeclarerDeces.Decide),
    ];
}
