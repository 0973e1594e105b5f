using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Personnes;

/// <summary>Les actes du flux de la personne.</summary>
public static class ActesPersonne
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<PersonneConnue>(ConnaitrePersonne.Decide, Role.Orienteur, Role.ReferentAse, Role.Evaluateur, Role.Caisse),
        Acte.De<PersonneDecedee>(DeclarerDeces.Decide, Role.Orienteur, Role.Referent, Role.ReferentAse, Role.Evaluateur, Role.Caisse, Role.Direction),
        Acte.De<PersonnesFusionnees>(FusionnerPersonnes.Decide, Role.Direction),
    ];
}
