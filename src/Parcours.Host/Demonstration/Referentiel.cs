using System.Globalization;

namespace Parcours.Host.Demonstration;

/// <summary>Territoires, organismes et agents inventés de la démonstration.</summary>
internal static class Referentiel
{
    public static readonly IReadOnlyList<(string Valeur, int Poids)> Territoires =
        [("TAS-MP", 34), ("TAS-CL", 41), ("TAS-MALC", 25)];

    public static readonly IReadOnlyList<string> DepartementsVoisins = ["01", "03", "21", "39", "42", "58", "69", "69", "75"];

    /// <summary>Organismes de la première orientation hors Pôle emploi ; la mission locale ne prend que les moins de 26 ans.</summary>
    public static readonly IReadOnlyList<(string Valeur, int Poids)> HorsPoleEmploi =
        [("Departement", 64), ("CCAS", 15), ("PLIE", 11), ("CapEmploi", 5), ("autre", 5)];

    private static readonly Dictionary<string, string[]> Maisons = new()
    {
        ["TAS-MP"] = ["MDS-MACON", "MDS-PARAY", "MDS-CLUNY"],
        ["TAS-CL"] = ["MDS-CHALON", "MDS-LOUHANS"],
        ["TAS-MALC"] = ["MDS-MONTCEAU", "MDS-AUTUN", "MDS-LE-CREUSOT"],
    };

    private static readonly Dictionary<string, string> Villes =
        new() { ["TAS-MP"] = "MACON", ["TAS-CL"] = "CHALON", ["TAS-MALC"] = "LE-CREUSOT" };

    public static Signature Caisse(Alea alea) => new(null, alea.Chance(900) ? "CAF-71" : "MSA-BOURGOGNE");

    public static Signature Orienteur(Alea alea) => new(Agent(alea, 1, 9), "CD71-DIEL");

    /// <summary>Le référent d'un organisme sur un territoire : toujours le même agent pour un même dossier.</summary>
    public static Signature Referent(string organisme, string territoire, Alea alea)
    {
        var ville = Villes[territoire];
        return organisme switch
        {
            "Departement" => new(Agent(alea, 10, 39), alea.Parmi(Maisons[territoire])),
            "CCAS" => new(Agent(alea, 40, 49), $"CCAS-{ville}"),
            "MissionLocale" => new(Agent(alea, 50, 55), $"ML-{ville}"),
            "PLIE" => new(Agent(alea, 56, 59), $"PLIE-{ville}"),
            "PoleEmploi" => new(null, $"PE-{ville}"),
            "CapEmploi" => new(null, "CAP-EMPLOI-71"),
            _ => new(null, $"ASSO-{ville}"),
        };
    }

    public static string Parcours(string organisme, Alea alea) => organisme switch
    {
        "PoleEmploi" or "CapEmploi" => "emploi",
        "MissionLocale" or "PLIE" => alea.Chance(600) ? "emploi" : "socioPro",
        "CCAS" => "social",
        _ => alea.Chance(550) ? "social" : "socioPro",
    };

    private static string? Agent(Alea alea, int premier, int dernier) =>
        alea.Chance(850) ? string.Create(CultureInfo.InvariantCulture, $"a{alea.Entier(premier, dernier):D2}") : null;
}
