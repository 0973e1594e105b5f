using System.Globalization;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>Services et agents inventés de l'aide sociale à l'enfance.</summary>
internal static class ReferentielAse
{
    private static readonly string[] Services = ["ASE-TAS-MP", "ASE-TAS-CL", "ASE-TAS-MALC"];

    /// <summary>Le référent d'un jeune : le même du début à la fin.</summary>
    public static Signature Referent(Alea alea) =>
        new(string.Create(CultureInfo.InvariantCulture, $"a{alea.Entier(60, 89):D2}"), alea.Parmi(Services));
}
