using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.PremierAccueil;

/// <summary>Les actes du premier accueil.</summary>
public static class ActesPremierAccueil
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<AccueilRealise>(RealiserAccueil.Decide, Role.Accueil),
        Acte.De<CharteSignee>(SignerCharte.Decide, Role.Direction),
    ];
}
