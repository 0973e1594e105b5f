using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>
/// L'accompagnement global avec Pôle emploi : chaque valeur publiée des lignes GAR-03, GAR-04 et GAR-06 en sort, telle que connue à
/// son arrêt. GAR-05 ne le peut pas : ni 287 / 59 ni 215 / 56 ne donnent un nombre entier de conseillers ; Pôle emploi rapportait
/// ces ratios. L'histoire en approche : cinq conseillers, puis quatre.
/// </summary>
internal sealed class HistoireAccompagnementGlobal(Candidats candidats, Dictionary<string, LocalDate> accompagnes, JournalFictif journal, Alea alea)
{
    // Plausibles, faute de publication : le stock de 2019 et le délai de 2018.
    //               année GAR-03 GAR-04 GAR-06 en dixièmes de jour
    private static readonly (int Annee, int Orientes, int EnCours, int Dixiemes)[] Plans =
        [(2018, 119, 291, 371), (2019, 352, 310, 327), (2020, 291, 300, 255), (2021, 475, 287, 205), (2022, 92, 215, 170)];

    private const int RepriseALOuverture = 272;
    private const int PartDuRsa = 620;
    private const int JamaisDebutes = 60;
    private const int AppriseTard = 3;
    private const int AnneeDuDepart = 2022;
    private const string ConseillerParti = "c05";

    private static readonly string[] Conseillers = ["c01", "c02", "c03", "c04", ConseillerParti];

    private readonly PersonneNouvelle _personnes = new("g");
    private readonly List<Suivi> _tous = [];

    public void Raconter()
    {
        var actifs = Reprendre();
        var aVenir = new List<Suivi>();
        foreach (var (annee, orientes, enCours, dixiemes) in Plans)
        {
            var plan = PlansAnnuels.Tous.Single(p => p.Annee == annee);
            var rsa = new Queue<EpisodeFictif>([.. candidats.De(annee, alea), .. candidats.De(annee - 1, alea)]);
            for (var i = 0; i < orientes + AppriseTard; i++)
                aVenir.Add(Orienter(plan, rsa, dixiemes, estTard: i >= orientes));
            _tous.AddRange(aVenir.Except(_tous));
            aVenir.RemoveAll(s => s.Debut is null);
            var debutes = aVenir.FindAll(s => s.Debut <= plan.Arret);
            aVenir.RemoveAll(debutes.Contains);
            DelaiMoyen.Ajuster(debutes, dixiemes, plan, alea);
            actifs.AddRange(debutes);
            TenueDuStock.Finir(actifs, enCours, plan, s => annee == AnneeDuDepart && s.Conseiller == ConseillerParti, alea);
        }

        foreach (var suivi in _tous)
            RecitSuivi.Raconter(suivi, "AccompagnementGlobal", new(suivi.Conseiller, "PE-71"), journal, alea);
    }

    /// <summary>Ceux qui étaient déjà accompagnés à l'ouverture de l'outil.</summary>
    private List<Suivi> Reprendre()
    {
        var repris = new List<Suivi>(RepriseALOuverture);
        for (var i = 0; i < RepriseALOuverture; i++)
        {
            var debut = JoursDeBureau.AuPlusTard(Ouverture.Jour.PlusDays(-4 - alea.Entier(0, 330)));
            repris.Add(Nouveau(JoursDeBureau.AuPlusTard(debut.PlusDays(-alea.Entier(10, 60))), debut, Ouverture.Jour.Year));
        }

        _tous.AddRange(repris);
        return repris;
    }

    private Suivi Orienter(PlanAnnuel plan, Queue<EpisodeFictif> rsa, int dixiemes, bool estTard)
    {
        var jour = estTard
            ? JoursDeBureau.AuPlusTard(plan.Arret.PlusDays(-alea.Entier(1, 12)))
            : JoursDeBureau.AuPlusTot(plan.Debut.PlusDays(alea.Entier(1, Period.DaysBetween(plan.Debut, plan.Arret) - 1)), plan.Arret);
        var sueLe = estTard ? JoursDeBureau.AuPlusTot(plan.Arret.PlusDays(alea.Entier(3, 24))) : (LocalDate?)null;
        var debut = JoursDeBureau.AuPlusTot(LocalDate.Max(jour.PlusDays(2 + alea.Entier(0, dixiemes * 2 / 10 - 4)), sueLe ?? jour));
        var commence = alea.Chance(JamaisDebutes) ? (LocalDate?)null : debut;
        if (!estTard && alea.Chance(PartDuRsa) && Trouver(rsa, jour) is { } episode)
            return Suivre(episode.Personne, jour, commence, plan.Annee, null, estNouvelle: false);
        return Nouveau(jour, commence, plan.Annee, sueLe);
    }

    /// <summary>Un entrant RSA déjà orienté ce jour-là, et encore au RSA deux mois plus tard.</summary>
    private EpisodeFictif? Trouver(Queue<EpisodeFictif> rsa, LocalDate jour)
    {
        for (var essai = rsa.Count; essai > 0; essai--)
        {
            var episode = rsa.Dequeue();
            var convient = Candidats.ConnuLe(episode) < jour && episode.Fin > jour.PlusDays(60);
            if (convient && !accompagnes.ContainsKey(episode.Personne.Id))
                return episode;
            rsa.Enqueue(episode);
        }

        return null;
    }

    private Suivi Nouveau(LocalDate orientation, LocalDate? debut, int annee, LocalDate? sueLe = null)
    {
        var naissance = orientation.PlusYears(-alea.Entier(21, 58)).PlusDays(-alea.Entier(1, 364));
        return Suivre(_personnes.Naitre(naissance, 520, alea), orientation, debut, annee, sueLe, estNouvelle: true);
    }

    private Suivi Suivre(PersonneFictive personne, LocalDate orientation, LocalDate? debut, int annee, LocalDate? sueLe, bool estNouvelle)
    {
        accompagnes.Add(personne.Id, orientation);
        return new()
        {
            Personne = personne,
            Flux = candidats.Flux("AG", personne),
            Orientation = orientation,
            SuLe = sueLe,
            Debut = debut,
            Fin = JoursDeBureau.AuPlusTot((debut ?? orientation).PlusDays(alea.Entier(150, 480))),
            Conseiller = Conseillers[alea.Entier(0, Conseillers.Length - (annee >= AnneeDuDepart ? 2 : 1))],
            EstNouvelle = estNouvelle,
        };
    }
}
