using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Maraude;

/// <summary>Les actes du flux d'une famille rencontrée par une maraude.</summary>
public static class ActesMaraude
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<MaraudeContactEtabli>(EtablirContact.Decide, Role.Direction),
        Acte.De<MiseALAbri>(MettreALAbri.Decide, Role.Direction),
        Acte.De<DroitOuvert>(OuvrirDroit.Decide, Role.Direction),
    ];
}
