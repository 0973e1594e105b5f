using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Ce qu'une année contient sans le publier à son arrêt : non soumis, doublons, retours, entrées apprises trop tard.</summary>
internal static class HorsCohorte
{
    public static void Raconter(PlanAnnuel plan, RecitAnnee recit, List<EpisodeFictif> cohorte, JournalFictif journal, Alea alea)
    {
        RaconterNonSoumis(plan, recit, journal, alea);
        RaconterDoublons(plan, recit, journal, alea);
        RaconterRetours(plan, recit, cohorte, alea);
        RaconterSaisiesTardives(plan, recit, alea);
    }

    /// <summary>Entrées de fin d'année dont la date, rectifiée en janvier, passe à l'année suivante (R2, R6).</summary>
    public static void RaconterReports(PlanAnnuel plan, RecitAnnee recit, JournalFictif journal, Alea alea)
    {
        for (var i = 0; i < plan.EntreesReportees; i++)
        {
            var entree = JoursDeBureau.AuPlusTard(plan.Arret.PlusDays(-alea.Entier(0, 4)));
            var episode = recit.Ajouter(new() { Entree = entree }, sueLe: plan.Arret, estSansSuite: true);
            var vraie = JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(alea.Entier(2, 5)));
            journal.Corriger(
                episode.FaitEntree!, JoursDeBureau.AuPlusTot(vraie.PlusDays(alea.Entier(3, 20))), vraie, null, "dateRectifiee");
        }
    }

    private static void RaconterNonSoumis(PlanAnnuel plan, RecitAnnee recit, JournalFictif journal, Alea alea)
    {
        for (var i = plan.Entrants / 28; i > 0; i--)
        {
            var episode = recit.Ajouter(new() { Entree = AffectationEntrees.TirerDate(plan, alea) }, estSoumis: false);

            // Le passage à soumis vaut entrée ce jour (B1) : ici toujours après le dernier arrêt, hors de toute valeur publiée.
            var passage = JoursDeBureau.AuPlusTot(PlansAnnuels.Horizon.PlusDays(-alea.Entier(10, 27)));
            if (episode.FaitEntree is not { } entree || episode.Fin <= PlansAnnuels.Horizon || !alea.Chance(120))
                continue;
            journal.Ajouter(new()
            {
                Flux = episode.Flux,
                Personne = episode.Personne.Id,
                Type = "StatutDroitsDevoirsModifie",
                Effet = passage,
                EnregistreLe = JoursDeBureau.AuPlusTot(passage.PlusDays(alea.Entier(0, 5))),
                Donnees = new() { { "soumisDroitsDevoirs", true }, { "territoire", episode.Territoire } },
                Signature = entree.Signature,
            });
        }
    }

    /// <summary>Dossiers ouverts deux fois, annulés avant l'arrêt.</summary>
    private static void RaconterDoublons(PlanAnnuel plan, RecitAnnee recit, JournalFictif journal, Alea alea)
    {
        for (var i = plan.Entrants / 300; i > 0; i--)
        {
            var entree = JoursDeBureau.AuPlusTot(plan.Debut.PlusDays(alea.Entier(3, Period.DaysBetween(plan.Debut, plan.Arret) - 50)));
            var episode = recit.Ajouter(new() { Entree = entree }, sueLe: entree, estSansSuite: true);
            journal.Annuler(episode.FaitEntree!, JoursDeBureau.AuPlusTot(entree.PlusDays(alea.Entier(4, 40))), "doublon");
        }
    }

    private static void RaconterRetours(PlanAnnuel plan, RecitAnnee recit, List<EpisodeFictif> cohorte, Alea alea)
    {
        foreach (var premier in cohorte)
        {
            if (premier.RetourPossible is not { } des || des > plan.Arret.PlusDays(-20) || !alea.Chance(150))
                continue;
            var entree = JoursDeBureau.AuPlusTot(des.PlusDays(alea.Entier(8, 130)));
            if (entree > plan.Arret)
                continue;
            var classe = alea.Chance(700)
                ? new ClasseEntrant(alea.Chance(500) ? Delai.DansLeDelai : Delai.HorsDelai, alea.Chance(400), Delai.Aucun, Delai.Aucun)
                : ClasseEntrant.NonOriente;
            var retour = recit.Revenir(premier, TirageJalons.Tirer(classe, entree, plan.RetardOrientation, alea));
            premier.RetourPossible = retour.RetourPossible;
        }
    }

    private static void RaconterSaisiesTardives(PlanAnnuel plan, RecitAnnee recit, Alea alea)
    {
        for (var i = plan.Entrants / 250; i > 0; i--)
        {
            var jalons = new Jalons { Entree = JoursDeBureau.AuPlusTard(plan.Arret.PlusDays(-alea.Ramasse(25))) };
            SuiteApresArret.Prolonger(ClasseEntrant.NonOriente, jalons, plan, alea);
            recit.Ajouter(jalons, sueLe: JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(alea.Entier(3, 24))));
        }
    }
}
