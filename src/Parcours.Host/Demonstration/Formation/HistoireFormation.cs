using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration.Formation;

/// <summary>
/// Les agents formés au référent de parcours : 94 en 2020, 50 de plus en 2021, plus aucun ensuite (REF-01). Une seconde session d'un
/// agent déjà formé ne le compte pas deux fois.
/// </summary>
internal static class HistoireFormation
{
    private const ulong Graine = 71_94_144;

    private static readonly (LocalDate Premier, LocalDate Dernier, int Agents, int Revenus)[] Sessions =
    [
        (new(2020, 2, 4), new(2020, 12, 11), 94, 9),
        (new(2021, 1, 19), new(2021, 12, 10), 50, 14),
        (new(2022, 1, 18), new(2022, 5, 20), 0, 7),
    ];

    public static JournalFictif Raconter()
    {
        var alea = new Alea(Graine);
        var journal = new JournalFictif("for");
        var formes = 0;
        foreach (var (premier, dernier, agents, revenus) in Sessions)
        {
            for (var i = 0; i < agents; i++)
                Former(++formes, premier, dernier, journal, alea);
            for (var i = 0; i < revenus; i++)
                Former(alea.Entier(1, formes), premier, dernier, journal, alea);
        }

        return journal;
    }

    private static void Former(int rang, LocalDate premier, LocalDate dernier, JournalFictif journal, Alea alea)
    {
        var agent = string.Create(CultureInfo.InvariantCulture, $"i{rang:D3}");
        var jour = JoursDeBureau.AuPlusTot(premier.PlusDays(alea.Entier(0, Period.DaysBetween(premier, dernier))), dernier);
        new Plume(journal, alea, null, $"FOR/{agent}").Dire(
            "FormationSuivie", jour,
            new() { { "agent", agent }, { "theme", "referentParcours" }, { "financement", alea.Chance(700) ? "specifique" : "CNFPT" } },
            new(null, "CD71-DIEL"));
    }
}
