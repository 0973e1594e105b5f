using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Projections.Indicateurs;

namespace Parcours.Epreuves.Lois;

/// <summary>Les lois que tout chiffre respecte, sur des histoires au sort de tous les dispositifs ; ni base, ni service.</summary>
public static class EpreuveLois
{
    /// <summary>Passe un essai ; rend ce qui a été vérifié.</summary>
    public static string Passer(int graine, int personnes, int faits)
    {
        var alea = new Random(graine);
        var aujourdhui = new LocalDate(2026, 6, 30);
        var histoire = new HistoireAuSort(alea, personnes).Raconter(faits, aujourdhui.PlusDays(-900), aujourdhui);
        var pure = HistoirePure.De(histoire);
        for (var lecture = 0; lecture < 6; lecture++)
        {
            var question = Question(alea, aujourdhui);
            var contexte = $"période {Ecrire(question.Periode.Debut)}/{Ecrire(question.Periode.Fin)}, observée le {Ecrire(question.Observation)}";
            var mesures = pure.Mesurer(question);
            EpreuveManquee.SiEcarts($"relations, {contexte}", Relations.Rompues(mesures));
            EpreuveManquee.SiEcarts($"classes, {contexte}", [.. mesures.SelectMany(m => Classes(m.Key, m.Value, question))]);
            EpreuveManquee.SiEcarts($"territoires, {contexte}", Territoires(pure, question, mesures));
            var position = alea.NextInt64(1, pure.Derniere + 1);
            EpreuveManquee.SiEcarts($"connu à {position} puis davantage, {contexte}",
                Ecarts(HistoirePure.De(histoire.Take((int)position)).Mesurer(question), pure.Mesurer(question, position)));
        }

        VerifierLOrdre(alea, personnes, faits, aujourdhui);
        VerifierLesSemaines(alea, histoire, aujourdhui);
        return $"{faits} faits, {CatalogueIndicateurs.Embarque.Definitions.Count} indicateurs : relations, classes, territoires, connaissance, ordre, semaines";
    }

    private static Question Question(Random alea, LocalDate aujourdhui)
    {
        var debut = aujourdhui.PlusDays(-alea.Next(1_000));
        return new(new Periode(debut, debut.PlusDays(20 + alea.Next(500))), aujourdhui.PlusDays(100 - alea.Next(900)), new Dictionary<string, string>());
    }

    /// <summary>Les unités disent le compte ; une échéance passée n'attend plus, une échéance à venir n'est pas un échec (R7).</summary>
    private static IEnumerable<string> Classes(string nom, Mesure mesure, Question question)
    {
        foreach (var double_ in mesure.Unites.GroupBy(u => (u.Personne, u.Episode, u.Depart.Ordre, u.Echeance)).Where(g => g.Count() > 1))
            yield return $"{nom} : l'unité {double_.Key} est comptée {double_.Count()} fois";
        foreach (var unite in mesure.Unites)
        {
            if (unite.Depart.Fait.DateEffet > question.Observation) yield return $"{nom} : un effet postérieur à l'observation compte ({unite})";
            if (unite.Classe is Classe.EnAttente && unite.Echeance is { } attendue && question.Observation > attendue) yield return $"{nom} : en attente après l'échéance ({unite})";
            if (unite.Classe is Classe.EnAttente && unite.Echeance is null) yield return $"{nom} : en attente sans échéance ({unite})";
            if (unite is { Classe: Classe.Echec, Echeance: { } passee, Arret: null, Sortie: null } && question.Observation <= passee)
                yield return $"{nom} : en échec avant la fin de l'échéance ({unite})";
        }
    }

    /// <summary>Les territoires s'additionnent : l'unité est choisie d'abord, les filtres s'appliquent ensuite (R9, R10).</summary>
    private static List<string> Territoires(HistoirePure pure, Question question, Dictionary<string, Mesure> toutes)
    {
        var parTerritoire = DonneesAuSort.Territoires.Select(territoire =>
            pure.Mesurer(question with { Filtres = new Dictionary<string, string> { ["territoire"] = territoire } }, retenir: d => d.Filtres.Contains("territoire"))).ToList();
        return [.. parTerritoire[0].Keys
            .Select(nom => (Nom: nom, Somme: HistoirePure.Dire(Sommer(parTerritoire.Select(mesures => mesures[nom]))), Tout: HistoirePure.Dire(toutes[nom])))
            // Un fait dont l'épisode n'a pas encore d'ouverture connue n'est d'aucun territoire.
            .Where(e => e.Somme != e.Tout && toutes[e.Nom].Unites.All(unite => unite.Territoire is not null)).Select(e => $"{e.Nom} : {e.Somme} par territoire, {e.Tout} en tout")];
    }

    private static Mesure Sommer(IEnumerable<Mesure> mesures) => mesures.Aggregate((a, b) =>
        new Mesure(a.Numerateur + b.Numerateur, a.Echecs + b.Echecs, a.EnAttente + b.EnAttente, a.Exclus + b.Exclus, []) { Somme = a.Somme + b.Somme, Effectif = a.Effectif + b.Effectif });

    /// <summary>Sans deux faits d'un même jour chez une personne, rien ne départage par l'ordre : apprendre autrement ne change rien à la fin.</summary>
    private static void VerifierLOrdre(Random alea, int personnes, int faits, LocalDate aujourdhui)
    {
        var jours = new HashSet<(string, LocalDate)>();
        var histoire = new HistoireAuSort(alea, personnes).Raconter(faits, aujourdhui.PlusDays(-900), aujourdhui)
            .Where(fait => fait.Cible is null && jours.Add((fait.Personne, fait.Effet))).ToList();
        var melangee = histoire.ToArray();
        alea.Shuffle(melangee);
        var question = Question(alea, aujourdhui);
        EpreuveManquee.SiEcarts("appris dans un autre ordre", Ecarts(HistoirePure.De(histoire).Mesurer(question), HistoirePure.De(melangee).Mesurer(question)));
    }

    /// <summary>Décaler une histoire de semaines entières ne change rien aux délais comptés en jours, ni à ce qui n'a pas de délai.</summary>
    private static void VerifierLesSemaines(Random alea, List<FaitTire> histoire, LocalDate aujourdhui)
    {
        var jours = 7 * (1 + alea.Next(60));
        var question = Question(alea, aujourdhui);
        var decalee = question with { Periode = new(question.Periode.Debut.PlusDays(jours), question.Periode.Fin.PlusDays(jours)), Observation = question.Observation.PlusDays(jours) };
        EpreuveManquee.SiEcarts($"décalé de {jours} jours", Ecarts(HistoirePure.De(histoire).Mesurer(question, retenir: EnJours),
            HistoirePure.De(histoire.Select(fait => Decaler(fait, jours))).Mesurer(decalee, retenir: EnJours)));
    }

    /// <summary>GAR-01 et GAR19-1A lisent l'année civile ; un mois, un âge, une date ou un jour férié ne se décalent pas.</summary>
    private static bool EnJours(Definition definition) => definition.Code is not "GAR-01" && definition.Versions
        .SelectMany(version => version.Parametres.Valeurs.Values).All(valeur => valeur is IReadOnlySet<string> or Delai { Unite: UniteDelai.Jours });

    private static FaitTire Decaler(FaitTire fait, int jours) =>
        fait with { Effet = fait.Effet.PlusDays(jours), EnregistreLe = fait.EnregistreLe.PlusDays(jours), Donnees = (JsonObject)Decaler(fait.Donnees, jours)! };

    private static JsonNode? Decaler(JsonNode? noeud, int jours) => noeud switch
    {
        JsonObject objet => new JsonObject(objet.Select(champ => KeyValuePair.Create(champ.Key, Decaler(champ.Value, jours)))),
        JsonValue valeur when valeur.TryGetValue<string>(out var texte) && LocalDatePattern.Iso.Parse(texte) is { Success: true } date => Ecrire(date.Value.PlusDays(jours)),
        _ => noeud?.DeepClone(),
    };

    private static List<string> Ecarts(Dictionary<string, Mesure> attendues, Dictionary<string, Mesure> lues) =>
        [.. attendues.Select(m => (m.Key, Attendue: HistoirePure.Dire(m.Value), Lue: HistoirePure.Dire(lues[m.Key]))).Where(m => m.Attendue != m.Lue).Select(m => $"{m.Key} : {m.Attendue}, puis {m.Lue}")];

    private static string Ecrire(LocalDate jour) => FaitTire.Ecrire(jour);
}
