using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration.Autonomie;

/// <summary>Maisons de l'autonomie et agents inventés.</summary>
internal static class ReferentielAutonomie
{
    private static readonly string[] Maisons =
        ["MLA-MACON", "MLA-CHALON", "MLA-LOUHANS", "MLA-AUTUN", "MLA-CREUSOT", "MLA-MONTCEAU", "MLA-PARAY", "MLA-CLUNY", "MLA-CHAROLLES"];

    public static Signature Evaluateur(Alea alea) => new(Agent(alea, 101, 135), alea.Parmi(Maisons));

    public static Signature Mdph(Alea alea) => new(Agent(alea, 141, 152), "MDPH-71");

    /// <summary>Un jour de l'année, jusqu'à l'arrêt de celle-ci.</summary>
    public static LocalDate UnJour(PlanAnnuel plan, Alea alea) =>
        JoursDeBureau.AuPlusTot(plan.Debut.PlusDays(alea.Entier(1, Period.DaysBetween(plan.Debut, plan.Arret))), plan.Arret);

    private static string Agent(Alea alea, int premier, int dernier) =>
        string.Create(CultureInfo.InvariantCulture, $"a{alea.Entier(premier, dernier)}");
}
