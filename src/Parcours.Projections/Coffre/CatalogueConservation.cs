using NodaTime;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Coffre;

/// <summary>Les durées de conservation, lues de <c>conservation/</c> : un fichier par dispositif qui suit une personne, daté et sourcé.</summary>
public static class CatalogueConservation
{
    private static readonly Lazy<Conservation> _livree = new(static () => Charger(RessourcesEmbarquees.Du("conservation")));

    /// <summary>Celles qui sont livrées avec le service.</summary>
    public static Conservation Embarquee => _livree.Value;

    /// <summary>Lit des fichiers, un par dispositif, tous présents. Lève <see cref="DonneeRefusee"/> au premier défaut.</summary>
    public static Conservation Charger(IEnumerable<(string Fichier, string Texte)> fichiers)
    {
        var attendus = Famille.Toutes.Where(famille => famille.EstDUnePersonne && famille.Dispositif is not Dispositif.Personne).ToDictionary(famille => famille.Segment);
        var lues = new Dictionary<Dispositif, IReadOnlyList<DureeDeConservation>>();
        foreach (var (fichier, texte) in fichiers)
        {
            var racine = LectureYaml.Lire(fichier, texte).Attendre(["conservation", "libelle", "versions"]);
            var nom = racine["conservation"].Parmi([.. attendus.Keys]);
            racine["libelle"].Texte();
            NomDeFichier.Verifier(racine["conservation"], nom);
            if (!lues.TryAdd(attendus[nom].Dispositif, Versions(racine["versions"].Liste()))) throw racine["conservation"].Refus($"la conservation « {nom} » est déjà définie");
        }
        // Un dispositif oublié garderait tout pour toujours, en silence.
        return attendus.Values.FirstOrDefault(famille => !lues.ContainsKey(famille.Dispositif)) is { } oublie
            ? throw new DonneeRefusee($"conservation/{oublie.Segment}.yaml", 1, "le fichier manque") : new(lues);
    }

    private static IReadOnlyList<DureeDeConservation> Versions(ListeYaml versions)
    {
        var durees = new List<DureeDeConservation>();
        var suite = new SuiteDeVersions();
        foreach (var noeud in versions.Elements)
        {
            var table = noeud.Table().Attendre(["debut", "preavis_jours", "source"], "mois", "a_arreter", "reserve");
            if (table.Si("mois") is null == table.Si("a_arreter") is null) throw table.Refus("il faut « mois », ou « a_arreter » qui dit ce que la durée attend, et pas les deux");
            var debut = table["debut"].Date();
            suite.Ajouter(table["debut"], debut);
            table.Si("reserve")?.Texte();
            table.Si("a_arreter")?.Texte();
            durees.Add(new(debut, table.Si("mois")?.Entier(1, 1200), table["preavis_jours"].Entier(0, 366), SourceRelue.Lire(table["source"])));
        }
        return durees.AsReadOnly();
    }
}
