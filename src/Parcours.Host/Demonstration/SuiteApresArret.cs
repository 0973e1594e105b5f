using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Ce qui arrive aux dossiers après l'arrêt de leur année : orientations et contrats de l'année suivante, et quelques faits
/// de l'année appris trop tard pour la publication. C'est ce qui fait bouger un chiffre relu plus tard.
/// </summary>
internal static class SuiteApresArret
{
    public static void Prolonger(ClasseEntrant classe, Jalons jalons, PlanAnnuel plan, Alea alea)
    {
        if (classe.Orientation == Delai.Aucun)
            OrienterEnfin(jalons, plan, alea);
        else if (classe.HorsPoleEmploi)
            Accompagner(jalons, plan, alea);
    }

    private static void OrienterEnfin(Jalons jalons, PlanAnnuel plan, Alea alea)
    {
        var estRecent = jalons.Entree > plan.Arret.PlusDays(-50);
        var saisieTard = estRecent && jalons.Entree.PlusDays(4) <= plan.Arret && alea.Chance(50);
        if (!saisieTard && !alea.Chance(estRecent ? 650 : 250))
            return;

        var dansLeDelai = alea.Entier(1, plan.Orientes) <= plan.OrientesDansLeMois;
        var orientation = saisieTard
            ? JoursDeBureau.AuPlusTot(jalons.Entree.PlusDays(3 + alea.Entier(0, 20)), plan.Arret)
            : TirageJalons.Orientation(jalons.Entree, dansLeDelai, plan.RetardOrientation, alea);
        if (!saisieTard && orientation <= plan.Arret)
            orientation = JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(2 + alea.Ramasse(40)));
        jalons.OrientationSaisieTard = saisieTard;
        jalons.Orientation = orientation;
        jalons.HorsPoleEmploi = alea.Chance(330);
        if (!jalons.HorsPoleEmploi)
            return;
        var suivi = orientation <= plan.Arret ? plan.Arret.PlusDays(1) : orientation;
        if (alea.Chance(UsageDuRendezVous(plan)))
            TirageJalons.PlacerRendezVous(jalons, JoursDeBureau.AuPlusTot(suivi), alea.Chance(250), alea);
        if (alea.Chance(600))
            jalons.Contrat = TirageJalons.Contrat(JoursDeBureau.AuPlusTot(suivi), jalons.RendezVousPrevu, alea.Chance(700), alea);
    }

    private static void Accompagner(Jalons jalons, PlanAnnuel plan, Alea alea)
    {
        var suivi = JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(3 + alea.Ramasse(100)));
        if (jalons.RendezVousFixe is null && alea.Chance(UsageDuRendezVous(plan) / 12))
            TirageJalons.PlacerRendezVous(jalons, suivi, alea.Chance(300), alea);
        if (jalons.Contrat is not null)
            return;
        if (jalons.Orientation <= plan.Arret.PlusDays(-21) && jalons.RendezVousFixe is null && alea.Chance(40))
        {
            jalons.Contrat = JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(-alea.Entier(0, 12)), plan.Arret);
            jalons.ContratSaisiTard = true;
        }
        else if (alea.Chance(80))
        {
            var depart = jalons.RendezVousPrevu > suivi ? jalons.RendezVousPrevu.Value : suivi;
            jalons.Contrat = JoursDeBureau.AuPlusTot(depart.PlusDays(alea.Ramasse(60)));
        }
    }

    /// <summary>
    /// Part, pour mille, des dossiers où l'année saisit un rendez-vous : très variable, la série n'est pas comparable (C5, 8).
    /// </summary>
    private static int UsageDuRendezVous(PlanAnnuel plan) => 1000 * plan.RendezVous / plan.HorsPoleEmploi;
}
