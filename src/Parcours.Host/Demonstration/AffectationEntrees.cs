using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Donne à chaque entrant sa date d'entrée. Les dates de l'année sont tirées d'abord, selon la saison ; les parcours les plus
/// longs choisissent les premiers parmi celles qui les laissent aboutir avant l'arrêt. Restent, pour les non-orientés, surtout
/// les dernières semaines : c'est ce que montre un vrai 31 décembre.
/// </summary>
internal static class AffectationEntrees
{
    private const int Essais = 200;

    public static List<(ClasseEntrant Classe, Jalons Jalons)> Affecter(
        PlanAnnuel plan, List<ClasseEntrant> classes, Alea alea)
    {
        var dates = classes.ConvertAll(_ => TirerDate(plan, alea));
        var cohorte = new List<(ClasseEntrant Classe, Jalons Jalons)>(classes.Count);
        foreach (var classe in classes.OrderByDescending(Longueur))
            cohorte.Add((classe, Placer(plan, classe, dates, alea)));
        return [.. cohorte.OrderBy(e => e.Jalons.Entree)];
    }

    public static LocalDate TirerDate(PlanAnnuel plan, Alea alea)
    {
        var premier = new LocalDate(plan.Annee, alea.Rang(plan.Saison) + 1, 1);
        var dernier = premier.With(DateAdjusters.EndOfMonth);
        return JoursDeBureau.AuPlusTot(premier.PlusDays(alea.Entier(0, dernier.Day - 1)), dernier);
    }

    private static int Longueur(ClasseEntrant classe) => (2 * (int)classe.Contrat) + (int)classe.Orientation;

    private static Jalons Placer(PlanAnnuel plan, ClasseEntrant classe, List<LocalDate> dates, Alea alea)
    {
        for (var essai = 0; essai < Essais; essai++)
        {
            var rang = alea.Entier(0, dates.Count - 1);
            var jalons = TirageJalons.Tirer(classe, dates[rang], plan.RetardOrientation, alea);
            if (jalons.Dernier > plan.Arret)
                continue;
            dates[rang] = dates[^1];
            dates.RemoveAt(dates.Count - 1);
            return jalons;
        }

        throw new InvalidOperationException($"Le plan {plan.Annee} ne laisse aucune date à la classe {classe}.");
    }
}
