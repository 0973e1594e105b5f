using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>
/// La garantie d'activité départementale, de 2020 à 2022 : chaque valeur publiée des lignes GAR-01 et GAR-02 en sort, telle que
/// connue à son arrêt (reference.md, C2).
/// </summary>
internal sealed class HistoireGarantie(Candidats candidats, Dictionary<string, LocalDate> accompagnes, JournalFictif journal, Alea alea)
{
    //                                        année  GAR-01 GAR-02 entrés les années d'avant
    private static readonly (int Annee, int Orientes, int EnCours, int Anciens)[] Plans =
        [(2020, 435, 435, 160), (2021, 630, 312, 55), (2022, 196, 325, 30)];

    private const int JamaisDebutees = 60;
    private const int VenusDeLAccompagnement = 6;
    private const int AppriseTard = 4;

    private readonly List<Suivi> _tous = [];
    private readonly HashSet<string> _dejaOrientes = new(StringComparer.Ordinal);

    public void Raconter()
    {
        var (actifs, aVenir) = (new List<Suivi>(), new List<Suivi>());
        foreach (var (annee, orientes, enCours, anciens) in Plans)
        {
            var plan = PlansAnnuels.Tous.Single(p => p.Annee == annee);
            var deLAnnee = candidats.De(annee, alea);
            var nouveaux = Orienter(plan, deLAnnee, orientes, estTard: false);
            nouveaux.AddRange(Orienter(plan, deLAnnee, AppriseTard, estTard: true));
            nouveaux.AddRange(Orienter(plan, candidats.Anciens(annee, alea), anciens, estTard: false));
            nouveaux.AddRange(OrienterLesAccompagnes(plan));
            aVenir.AddRange(nouveaux.Where(s => s.Debut is not null));
            actifs.AddRange(aVenir.Where(s => s.Debut <= plan.Arret));
            aVenir.RemoveAll(s => s.Debut <= plan.Arret);
            TenueDuStock.Finir(actifs, enCours, plan, _ => false, alea);
        }

        foreach (var suivi in _tous)
            RecitSuivi.Raconter(suivi, "GarantieActivite", Referentiel.Orienteur(alea), journal, alea);
    }

    /// <summary>L'accompagnement global exclut de GAR-01 : ceux-là n'y comptent pas, mais bien dans le stock.</summary>
    private List<Suivi> OrienterLesAccompagnes(PlanAnnuel plan) => Orienter(
        plan, [.. candidats.De(plan.Annee, alea).Where(e => accompagnes.ContainsKey(e.Personne.Id))], VenusDeLAccompagnement, estTard: false, dejaAccompagnes: true);

    private List<Suivi> Orienter(PlanAnnuel plan, List<EpisodeFictif> parmi, int nombre, bool estTard, bool dejaAccompagnes = false)
    {
        var suivis = new List<Suivi>(nombre);
        foreach (var episode in parmi)
        {
            if (suivis.Count == nombre)
                return suivis;
            if (_dejaOrientes.Contains(episode.Personne.Id) || accompagnes.ContainsKey(episode.Personne.Id) != dejaAccompagnes)
                continue;
            if (Placer(plan, episode, estTard) is not { } suivi || suivi.Orientation < accompagnes.GetValueOrDefault(episode.Personne.Id))
                continue;
            _dejaOrientes.Add(episode.Personne.Id);
            suivis.Add(suivi);
            _tous.Add(suivi);
        }

        return suivis.Count == nombre || dejaAccompagnes ? suivis
            : throw new InvalidOperationException($"Le plan {plan.Annee} ne trouve que {suivis.Count} entrants sur {nombre} à orienter vers la garantie.");
    }

    private Suivi? Placer(PlanAnnuel plan, EpisodeFictif episode, bool estTard)
    {
        var fin = episode.Fin!.Value;
        var premier = LocalDate.Max(plan.Debut.PlusDays(4), Candidats.ConnuLe(episode)).PlusDays(alea.Entier(1, 20));
        var orientation = estTard
            ? JoursDeBureau.AuPlusTard(plan.Arret.PlusDays(-alea.Entier(1, 12)))
            : JoursDeBureau.AuPlusTot(premier.PlusDays(alea.Ramasse(Math.Max(0, Math.Min(150, Period.DaysBetween(premier, plan.Arret) - 1)))));
        if (orientation < premier || orientation > plan.Arret || fin < orientation.PlusDays(75) || (fin <= plan.Arret && alea.Chance(620)))
            return null;
        var sueLe = estTard ? JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(alea.Entier(3, 24))) : (LocalDate?)null;
        var debut = JoursDeBureau.AuPlusTot((sueLe ?? orientation).PlusDays(2 + alea.Ramasse(40)));
        return new()
        {
            Personne = episode.Personne,
            Flux = candidats.Flux("GA", episode.Personne),
            Orientation = orientation,
            SuLe = sueLe,
            Debut = alea.Chance(JamaisDebutees) ? null : debut,
            Fin = LocalDate.Min(fin, JoursDeBureau.AuPlusTot(debut.PlusDays(alea.Entier(90, 400)))),
            Limite = fin,
        };
    }
}
