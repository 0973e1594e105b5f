using Parcours.Domain.Communs;
using Parcours.Domain.Maraude;

namespace Parcours.Projections.Tests.Contrats;

/// <summary>Un fait complet de chaque type de maraude.</summary>
internal static class FaitsCompletsMaraude
{
    public static IReadOnlyList<Fait> Tous { get; } =
    [
        new MaraudeContactEtabli(new("0192f0c0-0000-7000-8000-000000000004"), 2, 1, "71014")
            { Episode = new(Dispositif.Maraude, ""), DateEffet = new(2022, 3, 15) },
        new MiseALAbri(new("0192f0c0-0000-7000-8000-000000000004"), 2, 1)
            { Episode = new(Dispositif.Maraude, ""), DateEffet = new(2022, 3, 15) },
        new DroitOuvert(new("0192f0c0-0000-7000-8000-000000000004"), DroitDeMaraude.AssuranceMaladie, BeneficiaireDuDroit.Enfant)
            { Episode = new(Dispositif.Maraude, ""), DateEffet = new(2022, 3, 15) },
    ];
}
