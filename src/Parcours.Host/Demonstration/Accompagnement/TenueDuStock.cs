using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>Fait finir, chaque année, ce qu'il faut de suivis pour que ceux qui restent à l'arrêt soient au nombre publié.</summary>
internal static class TenueDuStock
{
    /// <param name="actifs">Suivis débutés au plus tard à l'arrêt et non finis avant l'année ; il n'y reste que ceux en cours à l'arrêt.</param>
    /// <param name="restants">Nombre voulu à l'arrêt.</param>
    /// <param name="plan">L'année.</param>
    /// <param name="partent">Suivis qui finissent en premier.</param>
    /// <param name="alea">Hasard.</param>
    /// <returns>Ceux qui finissent dans l'année, leur fin fixée.</returns>
    public static List<Suivi> Finir(List<Suivi> actifs, int restants, PlanAnnuel plan, Func<Suivi, bool> partent, Alea alea)
    {
        var nombre = actifs.Count - restants;
        var finis = actifs.OrderByDescending(s => s.Limite <= plan.Arret).ThenByDescending(partent).ThenBy(s => s.Fin).Take(Math.Max(0, nombre)).ToList();
        if (nombre < 0 || actifs.Except(finis).Any(s => s.Limite <= plan.Arret))
            throw new InvalidOperationException($"Le plan {plan.Annee} ne laisse pas {restants} suivis en cours sur {actifs.Count}.");
        foreach (var suivi in finis)
            suivi.Fin = FinDansLAnnee(suivi, plan, alea);
        actifs.RemoveAll(finis.Contains);
        foreach (var suivi in actifs.Where(s => s.Fin <= plan.Arret))
            suivi.Fin = LocalDate.Min(suivi.Limite, JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(alea.Entier(4, 170))));
        return finis;
    }

    private static LocalDate FinDansLAnnee(Suivi suivi, PlanAnnuel plan, Alea alea)
    {
        var dernier = LocalDate.Min(plan.Arret, suivi.Limite);
        var premier = LocalDate.Min(LocalDate.Max(plan.Debut.PlusDays(3), suivi.Debut!.Value.PlusDays(10)), dernier);
        var voulue = suivi.Fin > premier && suivi.Fin <= dernier ? suivi.Fin : premier.PlusDays(alea.Entier(0, Period.DaysBetween(premier, dernier)));
        return JoursDeBureau.AuPlusTot(voulue, dernier);
    }
}
