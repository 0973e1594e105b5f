using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Projections.Echange;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Epreuves.Lois;

/// <summary>Une histoire lue en mémoire, sans base : ce que les formules disent d'elle, pour toute définition du catalogue.</summary>
internal sealed class HistoirePure
{
    private readonly Dictionary<string, List<FaitConsigne>> _parObjet = [];

    private HistoirePure(IEnumerable<FaitTire> faits)
    {
        foreach (var tire in faits)
        {
            using var json = JsonDocument.Parse(tire.EnLigne(avecConnaissance: false));
            var (_, recu, erreurs) = LectureEchange.Lire(json.RootElement, static (genre, texte) => IdentifiantFait.De($"{genre}-{texte}"), admetConnaissance: false);
            EpreuveManquee.SiEcarts($"fait tiré illisible {tire.EnLigne(false)}", [.. erreurs.Select(e => $"{e.Champ} {e.Raison}")]);
            if (!_parObjet.TryGetValue(tire.Personne, out var journal)) _parObjet[tire.Personne] = journal = [];
            journal.Add(new(IdentifiantFait.De(tire.Id), ++Derniere, recu!.Fait));
        }
    }

    /// <summary>Dernière position.</summary>
    public long Derniere { get; private set; }

    public static HistoirePure De(IEnumerable<FaitTire> faits) => new(faits);

    /// <summary>Les mesures de chaque version de chaque définition, sur toutes les personnes.</summary>
    public Dictionary<string, Mesure> Mesurer(Question question, long? position = null, Func<Definition, bool>? retenir = null)
    {
        var personnes = _parObjet.Select(objet => PersonneLue.De(IdentifiantFait.De(objet.Key), Connaissance.A(objet.Value, position ?? Derniere), question.Observation)).ToList();
        var mesures = new Dictionary<string, Mesure>();
        foreach (var serie in LesMetiers.Tous.SelectMany(metier => metier.Series))
        {
            var formules = serie.Formules.Select(formule => formule.Nom).ToHashSet();
            var demandes = CatalogueIndicateurs.Embarque.Definitions.Where(d => formules.Contains(d.Formule) && retenir?.Invoke(d) is not false)
                .SelectMany(d => d.Versions.Select(v => (Nom: $"{d.Code} {v.Nom}", d.Formule, v.Parametres))).ToList();
            foreach (var (demande, mesure) in demandes.Zip(serie.Juger(personnes, [.. demandes.Select(d => new DemandeLiee(d.Formule, d.Parametres, question))])))
                mesures.Add(demande.Nom, mesure);
        }

        return mesures;
    }

    /// <summary>Une mesure en clair, sans les rangs de connaissance : pour comparer deux histoires qui n'ont pas la même.</summary>
    public static string Dire(Mesure mesure) =>
        $"{mesure.Numerateur}/{mesure.Denominateur} en attente {mesure.EnAttente} exclus {mesure.Exclus} somme {mesure.Somme:0.####} effectif {mesure.Effectif}";
}
