using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>Déplace quelques débuts d'un jour ou deux pour que leur délai moyen, arrondi (R12), soit celui qui fut publié.</summary>
internal static class DelaiMoyen
{
    private const int Essais = 200_000;

    /// <param name="debutes">Suivis débutés dans l'année.</param>
    /// <param name="dixiemes">Délai moyen voulu, en dixièmes de jour.</param>
    /// <param name="plan">L'année.</param>
    /// <param name="alea">Hasard.</param>
    public static void Ajuster(List<Suivi> debutes, int dixiemes, PlanAnnuel plan, Alea alea)
    {
        var voulue = ((dixiemes * debutes.Count) + 5) / 10;
        var somme = debutes.Sum(s => Period.DaysBetween(s.Orientation, s.Debut!.Value));
        for (var essai = 0; somme != voulue; essai++)
        {
            if (essai == Essais)
                throw new InvalidOperationException($"Le délai moyen de {plan.Annee} reste à {somme - voulue} jours de celui qui fut publié.");
            var suivi = alea.Parmi(debutes);
            var debut = suivi.Debut!.Value;
            var deplace = somme < voulue ? JoursDeBureau.AuPlusTot(debut.PlusDays(1)) : JoursDeBureau.AuPlusTard(debut.PlusDays(-1));
            var ecart = Period.DaysBetween(debut, deplace);
            var depasse = Math.Abs(somme + ecart - voulue) > Math.Abs(somme - voulue);
            if (depasse || deplace <= suivi.Orientation || deplace < plan.Debut || deplace > plan.Arret || suivi.SuLe > deplace)
                continue;
            suivi.Debut = deplace;
            somme += ecart;
        }
    }
}
