using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Contrôles qui suivent la publication : chacun vise un fait connu à l'arrêt et change une classe. La valeur publiée reste
/// celle d'alors ; relue plus tard, elle a bougé, et l'on sait par quel dossier.
/// </summary>
internal sealed class RectificationsApresArret(PlanAnnuel plan, JournalFictif journal, Alea alea)
{
    /// <summary>Un cas de chaque sorte pour tant d'entrants.</summary>
    private const int Rarete = 700;

    public void Raconter(List<EpisodeFictif> cohorte)
    {
        var melange = new List<EpisodeFictif>(cohorte);
        alea.Melanger(melange);
        var nombre = 1 + (plan.Entrants / Rarete);
        Viser(melange, nombre, RepousserOrientation);
        Viser(melange, nombre + 1, AvancerOrientation);
        Viser(melange, nombre, ChangerOrganisme);
        Viser(melange, nombre, AvancerContrat);
        Viser(melange, nombre, RepousserContrat);
        Viser(melange, nombre, RepousserRendezVous);
        Viser(melange, 2, AnnulerContrat);
        Viser(melange, nombre, AnnulerEntree);
    }

    private static void Viser(List<EpisodeFictif> episodes, int nombre, Func<EpisodeFictif, bool> rectifier)
    {
        foreach (var episode in episodes)
        {
            if (nombre == 0)
                return;
            if (rectifier(episode))
                nombre--;
        }
    }

    private bool RepousserOrientation(EpisodeFictif episode)
    {
        var jalons = episode.Jalons;
        var limite = TirageJalons.FinOrientation(jalons.Entree);
        var vraie = JoursDeBureau.AuPlusTot(limite.PlusDays(1 + alea.Ramasse(10)));
        return EstConnu(episode.FaitOrientation) && jalons.Orientation <= limite && jalons is { Contrat: null, RendezVousFixe: null }
            && CorrigerDate(episode, episode.FaitOrientation!, vraie, estIncertaine: true);
    }

    private bool AvancerOrientation(EpisodeFictif episode)
    {
        var limite = TirageJalons.FinOrientation(episode.Jalons.Entree);
        var vraie = JoursDeBureau.AuPlusTard(limite.PlusDays(-alea.Ramasse(8)));
        return EstConnu(episode.FaitOrientation) && episode.Jalons.Orientation > limite
            && CorrigerDate(episode, episode.FaitOrientation!, vraie);
    }

    private bool ChangerOrganisme(EpisodeFictif episode)
    {
        if (!EstConnu(episode.FaitOrientation))
            return false;
        var vrai = episode.Organisme == "PoleEmploi" ? "Departement" : "PoleEmploi";
        journal.Corriger(
            episode.FaitOrientation!, Controle(),
            null, new() { { "organisme", vrai }, { "parcours", Referentiel.Parcours(vrai, alea) } }, "controleQualite");
        return true;
    }

    private bool AvancerContrat(EpisodeFictif episode)
    {
        if (!EstConnu(episode.FaitContrat) || episode.Jalons.Orientation is not { } orientation)
            return false;
        var limite = TirageJalons.FinContrat(orientation);
        return episode.Jalons.Contrat > limite
            && CorrigerDate(episode, episode.FaitContrat!, JoursDeBureau.AuPlusTard(limite.PlusDays(-alea.Ramasse(9))));
    }

    private bool RepousserContrat(EpisodeFictif episode)
    {
        if (!EstConnu(episode.FaitContrat) || episode.Jalons.Orientation is not { } orientation)
            return false;
        var limite = TirageJalons.FinContrat(orientation);
        var vraie = JoursDeBureau.AuPlusTot(limite.PlusDays(1 + alea.Ramasse(8)));
        return episode.Jalons.Contrat <= limite && CorrigerDate(episode, episode.FaitContrat!, vraie, estIncertaine: true);
    }

    private bool RepousserRendezVous(EpisodeFictif episode)
    {
        if (!EstConnu(episode.FaitRendezVous) || episode.Jalons.Orientation is not { } orientation)
            return false;
        var limite = orientation.PlusDays(TirageJalons.JoursRendezVous);
        var vraie = JoursDeBureau.AuPlusTot(limite.PlusDays(alea.Entier(1, 6)));
        if (episode.Jalons.RendezVousPrevu > limite || episode.Jalons.Contrat < vraie)
            return false;
        journal.Corriger(episode.FaitRendezVous!, Controle(), null, new() { { "datePrevue", vraie } }, "dateRectifiee");
        return true;
    }

    private bool AnnulerContrat(EpisodeFictif episode)
    {
        if (!EstConnu(episode.FaitContrat))
            return false;
        journal.Annuler(episode.FaitContrat!, Controle(), "homonymie");
        return true;
    }

    /// <summary>Doublon découvert après coup ; une fois sur trois, l'annulation était l'erreur.</summary>
    private bool AnnulerEntree(EpisodeFictif episode)
    {
        if (!EstConnu(episode.FaitEntree) || episode.Personne.Rang != 1 || episode.Jalons.Orientation is not null
            || episode.RetourPossible is not null)
        {
            return false;
        }

        var annulation = journal.Annuler(episode.FaitEntree!, Controle(), "doublon");
        if (annulation is not null && alea.Chance(330))
            journal.Annuler(annulation, QuelquesSemainesApres(annulation.EnregistreLe), "annulationErronee");
        return true;
    }

    /// <summary>Corrige la date ; une fois sur quatre la correction est elle-même annulée, et la valeur revient (R6).</summary>
    private bool CorrigerDate(EpisodeFictif episode, FaitFictif fait, LocalDate vraie, bool estIncertaine = false)
    {
        var le = Controle();
        if (vraie > le || vraie > episode.Fin || vraie < episode.Jalons.Entree)
            return false;
        var correction = journal.Corriger(fait, le, vraie, null, "dateRectifiee");
        if (correction is not null && estIncertaine && alea.Chance(250))
            journal.Annuler(correction, QuelquesSemainesApres(le), "erreurSaisie");
        return true;
    }

    private LocalDate QuelquesSemainesApres(LocalDate le) => JoursDeBureau.AuPlusTot(le.PlusDays(alea.Entier(5, 25)));

    private bool EstConnu(FaitFictif? fait) => fait is { EstRectifie: false } && fait.EnregistreLe <= plan.Arret;

    /// <summary>Un jour de contrôle, dans le trimestre qui suit l'arrêt ou avant l'horizon.</summary>
    private LocalDate Controle()
    {
        var jours = Math.Min(90, Period.DaysBetween(plan.Arret, PlansAnnuels.Horizon) - 3);
        return JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(alea.Entier(3, jours)));
    }
}
