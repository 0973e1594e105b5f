using Parcours.Domain.Communs;
using Parcours.Domain.PremierAccueil;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.PremierAccueil;

/// <summary>Faits d'exemple d'un lieu du premier accueil.</summary>
public static class Lieu
{
    public static readonly Guid S1 = IdentifiantFait.De("structure/s1");

    public static readonly Guid S2 = IdentifiantFait.De("structure/s2");

    public static AccueilRealise Accueil(string jour, bool departement = true, string territoire = "TAS-CL") =>
        new(departement, territoire, null, null) { Episode = new(Dispositif.PremierAccueil, ""), DateEffet = Le(jour) };

    public static CharteSignee Charte(string jour, bool? departement = null, string? fin = null, Guid? structure = null) =>
        new(structure ?? S1, departement, fin is null ? null : Le(fin)) { Episode = new(Dispositif.PremierAccueil, ""), DateEffet = Le(jour) };
}
