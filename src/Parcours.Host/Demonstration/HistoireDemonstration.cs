namespace Parcours.Host.Demonstration;

/// <summary>
/// Une histoire inventée de la Saône-et-Loire, de janvier 2018 au 31 mai 2022, telle que les valeurs publiées des lignes
/// RSA-01 à RSA-07 en sortent exactement à leur date de connaissance (reference.md, C2), et bougent un peu ensuite.
/// Pure et toujours la même : ni horloge, ni hasard qui ne vienne de la graine.
/// </summary>
public static class HistoireDemonstration
{
    private const ulong Graine = 71_2018_2022;

    /// <summary>Les faits échangés (contrat.md, 1), une ligne NDJSON chacun, dans l'ordre de <c>enregistreLe</c>.</summary>
    public static IEnumerable<string> Lignes()
    {
        using var ecriture = new EcritureNdjson();
        foreach (var fait in Raconter().DansLOrdre())
            yield return ecriture.Ligne(fait);
    }

    private static JournalFictif Raconter()
    {
        var alea = new Alea(Graine);
        var journal = new JournalFictif();
        var population = new Population(alea);
        var reportes = 0;
        foreach (var plan in PlansAnnuels.Tous)
        {
            var recit = new RecitAnnee(plan, population, journal, alea);
            var cohorte = recit.Raconter(reportes);
            HorsCohorte.RaconterReports(plan, recit, journal, alea);
            HorsCohorte.Raconter(plan, recit, cohorte, journal, alea);
            RectificationsAvantArret.Raconter(cohorte, journal, alea);
            new RectificationsApresArret(plan, journal, alea).Raconter(cohorte);

            // Au plus tôt l'année suivante : une seconde entrée la même année ne compterait pas (R9).
            foreach (var episode in cohorte)
            {
                if (episode.RetourPossible is { } des)
                    population.Sortir(episode.Personne, des);
            }

            reportes = plan.EntreesReportees;
        }

        return journal;
    }
}
