using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration.PremierAccueil;

/// <summary>
/// Les passages du premier accueil, de janvier 2020 à mai 2022, tels que la fiche les publie (PAS-03, PAS-04), et les lieux qui s'y engagent (PAS-02).
/// Un passage n'est celui de personne. Ce qui est arrivé avant un arrêt y est su : le chiffre publié en dépend.
/// </summary>
internal static class HistoirePremierAccueil
{
    private const ulong Graine = 71_46_145;

    private static readonly (LocalDate Premier, LocalDate Dernier, int Departement, int Autres)[] Passages =
    [
        (new(2020, 1, 2), new(2020, 12, 31), 46_145, 17_290),
        (new(2021, 1, 4), new(2021, 12, 31), 48_235, 18_250),
        (new(2022, 1, 3), new(2022, 5, 31), 26_250, 7_604),
    ];

    /// <summary>Lieux hors Département engagés dans la période ; ceux d'une charte courte en sortent avant le dernier arrêt.</summary>
    private static readonly (LocalDate Premier, LocalDate Dernier, int Lieux, int Courtes)[] Engagements =
        [(new(2020, 3, 2), new(2020, 12, 11), 13, 0), (new(2021, 1, 18), new(2021, 12, 10), 24, 2), (new(2022, 1, 17), new(2022, 5, 20), 5, 0)];

    private const int MaisonsDuDepartement = 19;

    private static readonly (string, int)[] Themes =
        [("social", 34), ("insertion", 18), ("logement", 16), ("budget", 10), ("sante", 8), ("numerique", 6), ("autonomie", 4), ("enfance", 2), ("autre", 2)];

    public static JournalFictif Raconter()
    {
        var alea = new Alea(Graine);
        var journal = new JournalFictif("pas");
        Engager(journal, alea);
        foreach (var (premier, dernier, departement, autres) in Passages)
        {
            var jours = Enumerable.Range(0, Period.DaysBetween(premier, dernier) + 1).Select(premier.PlusDays).Where(jour => JoursDeBureau.AuPlusTot(jour) == jour).ToList();
            for (var i = 0; i < departement; i++) Accueillir(true, alea.Parmi(jours), journal, alea);
            for (var i = 0; i < autres; i++) Accueillir(false, alea.Parmi(jours), journal, alea);
        }

        return journal;
    }

    private static void Accueillir(bool departement, LocalDate jour, JournalFictif journal, Alea alea)
    {
        var territoire = alea.Pese(Referentiel.Territoires);
        var donnees = new Champs { { "structureDepartement", departement }, { "territoire", territoire } };
        if (alea.Chance(80)) donnees.Add("anonyme", false);
        if (alea.Chance(600)) donnees.Add("theme", alea.Pese(Themes));
        new Plume(journal, alea, null, "PAS/" + territoire).Dire("AccueilRealise", jour, donnees, new(null, departement ? "CD71-PASIP" : "CENTRES-SOCIAUX-71"));
    }

    private static void Engager(JournalFictif journal, Alea alea)
    {
        for (var maison = 1; maison <= MaisonsDuDepartement; maison++)
            Signer(string.Create(CultureInfo.InvariantCulture, $"mds-{maison:D2}"), true, new(2019, 9, 2), new(2019, 12, 13), null);
        var lieux = 0;
        foreach (var (premier, dernier, nombre, courtes) in Engagements)
            for (var i = 0; i < nombre; i++)
                Signer(string.Create(CultureInfo.InvariantCulture, $"lieu-{++lieux:D3}"), false, premier, dernier, i < courtes ? new(2022, 3, 31) : null);

        void Signer(string structure, bool departement, LocalDate premier, LocalDate dernier, LocalDate? fin)
        {
            var jour = JoursDeBureau.AuPlusTot(premier.PlusDays(alea.Entier(0, Period.DaysBetween(premier, dernier))), dernier);
            var donnees = new Champs { { "structure", structure } };
            if (departement) donnees.Add("structureDepartement", true);
            if (fin is { } terme) donnees.Add("finEngagement", terme);
            new Plume(journal, alea, null, "PAS/" + structure).Dire("CharteSignee", jour, donnees, new(null, "CD71-PASIP"));
        }
    }
}
