using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Raconte la cohorte d'une année : qui entre, seul ou en couple, pour la première fois ou de retour.</summary>
internal sealed class RecitAnnee(PlanAnnuel plan, Population population, JournalFictif journal, Alea alea)
{
    private const int PartCouples = 420;
    private const int PartRetours = 170;
    private const int PartTransferts = 45;

    /// <summary>Retours d'une personne sortie avant 2018 : le journal ne connaît pas son premier épisode.</summary>
    private const int PartRetoursInconnus = 40;

    private readonly List<EpisodeFictif> _episodes = new(plan.Entrants);

    /// <param name="reportes">Entrants que l'année précédente a déjà racontés.</param>
    public List<EpisodeFictif> Raconter(int reportes)
    {
        var classes = RepartitionCohorte.Classes(plan, reportes, alea);
        foreach (var (classe, jalons) in AffectationEntrees.Affecter(plan, classes, alea))
        {
            SuiteApresArret.Prolonger(classe, jalons, plan, alea);
            _episodes.Add(Entrer(jalons));
        }

        return _episodes;
    }

    /// <summary>Un épisode hors cohorte d'une personne neuve.</summary>
    public EpisodeFictif Ajouter(Jalons jalons, bool estSoumis = true, LocalDate? sueLe = null, bool estSansSuite = false) =>
        Episode(population.Nouvelle(jalons.Entree), jalons, "primo", null, plan.Arret, estSoumis, sueLe, estSansSuite);

    /// <summary>Le retour, la même année, d'une personne déjà comptée : il n'entre dans aucun chiffre (R9).</summary>
    public EpisodeFictif Revenir(EpisodeFictif premier, Jalons jalons) =>
        Episode(premier.Personne, jalons, "retour", null, null);

    private EpisodeFictif Entrer(Jalons jalons)
    {
        var precedent = _episodes.Count > 0 ? _episodes[^1] : null;
        var enCouple = precedent is { Role: "demandeur" } && precedent.Jalons.Entree == jalons.Entree && alea.Chance(PartCouples);
        if (alea.Chance(PartRetours) && population.Revenir(jalons.Entree) is { } revenue)
            return Episode(revenue, jalons, "retour", enCouple ? precedent : null, plan.Arret);
        var nature = alea.Chance(PartTransferts) ? "transfertEntrant" : alea.Chance(PartRetoursInconnus) ? "retour" : "primo";
        if (enCouple && precedent is { Nature: not "retour" })
            nature = precedent.Nature;
        return Episode(population.Nouvelle(jalons.Entree), jalons, nature, enCouple ? precedent : null, plan.Arret);
    }

    private EpisodeFictif Episode(
        PersonneFictive personne, Jalons jalons, string nature, EpisodeFictif? conjoint, LocalDate? arret,
        bool estSoumis = true, LocalDate? sueLe = null, bool estSansSuite = false)
    {
        personne.Rang++;
        var episode = new EpisodeFictif
        {
            Personne = personne,
            Flux = string.Create(CultureInfo.InvariantCulture, $"RSA/{personne.Id}/{personne.Rang}"),
            Jalons = jalons,
            Territoire = conjoint?.Territoire ?? alea.Pese(Referentiel.Territoires),
            Foyer = conjoint?.Foyer ?? population.NouveauFoyer(),
            Role = conjoint is null ? "demandeur" : "conjoint",
            Nature = nature,
            Caisse = conjoint?.Caisse ?? Referentiel.Caisse(alea),
            EstSoumis = estSoumis,
            Arret = arret,
            EntreeSueLe = sueLe,
            EstSansSuite = estSansSuite,
        };
        RecitEpisode.Raconter(episode, journal, alea);
        return episode;
    }
}
