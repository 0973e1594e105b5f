namespace Parcours.Host.Demonstration;

/// <summary>Répartit une cohorte en classes dont les effectifs sont exactement ceux du plan, puis la mélange.</summary>
internal static class RepartitionCohorte
{
    /// <param name="reportes">Entrants déjà apportés par l'année précédente, non orientés.</param>
    /// <remarks>Les entrées que l'année reportera à la suivante, racontées à part, comptent parmi les non-orientés.</remarks>
    public static List<ClasseEntrant> Classes(PlanAnnuel plan, int reportes, Alea alea)
    {
        var classes = new List<ClasseEntrant>(plan.Entrants);
        var horsDansLeMois = plan.HorsPoleEmploi * plan.OrientesDansLeMois / plan.Orientes;
        AjouterHorsPoleEmploi(classes, plan, horsDansLeMois, alea);
        var poleEmploi = plan.Orientes - plan.HorsPoleEmploi;
        foreach (var delai in Delais(poleEmploi, plan.OrientesDansLeMois - horsDansLeMois, alea))
            classes.Add(new(delai, false, Delai.Aucun, Delai.Aucun));
        for (var i = plan.Entrants - plan.Orientes - reportes - plan.EntreesReportees; i > 0; i--)
            classes.Add(ClasseEntrant.NonOriente);
        alea.Melanger(classes);
        return classes;
    }

    private static void AjouterHorsPoleEmploi(List<ClasseEntrant> classes, PlanAnnuel plan, int dansLeMois, Alea alea)
    {
        var orientations = Delais(plan.HorsPoleEmploi, dansLeMois, alea);
        var contrats = Delais(plan.Contrats, plan.ContratsSousDeuxMois, alea);
        var rendezVous = Delais(plan.RendezVous, plan.RendezVousSousQuatorzeJours, alea);

        // Un rendez-vous va d'ordinaire avec un contrat (C5, 8) ; quelques-uns restent sans suite, et autant de contrats
        // n'ont pas de rendez-vous saisi.
        var sansContrat = Math.Min((plan.HorsPoleEmploi - plan.Contrats) / 3, plan.RendezVous / 5);
        var avecContrat = plan.RendezVous - sansContrat;
        for (var i = 0; i < plan.HorsPoleEmploi; i++)
        {
            var contrat = i < plan.Contrats ? contrats[i] : Delai.Aucun;
            var rang = i < plan.Contrats ? i : i - plan.Contrats + avecContrat;
            var aRendezVous = i < plan.Contrats ? i < avecContrat : i - plan.Contrats < sansContrat;
            classes.Add(new(orientations[i], true, aRendezVous ? rendezVous[rang] : Delai.Aucun, contrat));
        }
    }

    private static List<Delai> Delais(int total, int dansLeDelai, Alea alea)
    {
        var delais = new List<Delai>(total);
        for (var i = 0; i < total; i++)
            delais.Add(i < dansLeDelai ? Delai.DansLeDelai : Delai.HorsDelai);
        alea.Melanger(delais);
        return delais;
    }
}
