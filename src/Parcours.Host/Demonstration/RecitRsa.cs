namespace Parcours.Host.Demonstration;

/// <summary>Le RSA, année par année ; les autres récits prolongent ses cohortes.</summary>
internal sealed class RecitRsa
{
    private const ulong Graine = 71_2018_2022;

    private readonly List<(PlanAnnuel Plan, List<EpisodeFictif> Cohorte)> _cohortes = [];

    public JournalFictif Journal { get; } = new("d");

    /// <summary>Les entrants de chaque année, ceux qu'elle reporte exceptés.</summary>
    public IReadOnlyList<(PlanAnnuel Plan, List<EpisodeFictif> Cohorte)> Cohortes => _cohortes;

    public static RecitRsa Raconter()
    {
        var rsa = new RecitRsa();
        var alea = new Alea(Graine);
        var population = new Population(alea);
        var reportes = 0;
        foreach (var plan in PlansAnnuels.Tous)
        {
            var recit = new RecitAnnee(plan, population, rsa.Journal, alea);
            var cohorte = recit.Raconter(reportes);
            HorsCohorte.RaconterReports(plan, recit, rsa.Journal, alea);
            HorsCohorte.Raconter(plan, recit, cohorte, rsa.Journal, alea);
            RectificationsAvantArret.Raconter(cohorte, rsa.Journal, alea);
            new RectificationsApresArret(plan, rsa.Journal, alea).Raconter(cohorte);

            // Au plus tôt l'année suivante : une seconde entrée la même année ne compterait pas (R9).
            foreach (var episode in cohorte)
            {
                if (episode.RetourPossible is { } des)
                    population.Sortir(episode.Personne, des);
            }

            rsa._cohortes.Add((plan, cohorte));
            reportes = plan.EntreesReportees;
        }

        return rsa;
    }
}
