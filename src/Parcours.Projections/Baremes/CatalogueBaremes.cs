using Parcours.Domain.Communs;
using Parcours.Projections.Donnees;

// L'espace de noms n'est pas celui du dossier : un « Parcours.Projections.Baremes » cacherait le type du domaine.
namespace Parcours.Projections;

/// <summary>Les nombres datés des refus et des alertes, lus de <c>baremes/</c>.</summary>
public static class CatalogueBaremes
{
    private const string Sanctions = "rsa/sanctions";
    private const string Saisie = "saisie";
    private const string Organismes = "organismes";
    private const string DroitApa = "autonomie/droit-apa";
    private const string AgesAse = "ase/ages";

    private static readonly Lazy<Baremes> Livres = new(static () => Charger(RessourcesEmbarquees.Du("baremes")));

    /// <summary>Les barèmes livrés avec le service.</summary>
    public static Baremes Embarques => Livres.Value;

    /// <summary>Lit des fichiers, un par barème, tous présents. Lève <see cref="DonneeRefusee"/> au premier défaut.</summary>
    public static Baremes Charger(IEnumerable<(string Fichier, string Texte)> fichiers)
    {
        var lus = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (fichier, texte) in fichiers)
        {
            var racine = LectureYaml.Lire(fichier, texte);
            racine.Attendre(["bareme", "libelle"], "versions", "organismes");
            var nom = racine["bareme"].Parmi([Sanctions, Saisie, Organismes, DroitApa, AgesAse]);
            racine.Attendre(["bareme", "libelle", nom is Organismes ? "organismes" : "versions"]);
            racine["libelle"].Texte();
            NomDeFichier.Verifier(racine["bareme"], nom);
            object valeur = nom switch
            {
                Sanctions => LectureSanctions.Lire(racine["versions"].Liste()),
                AgesAse => LectureAgesAse.Lire(racine["versions"].Liste()),
                Saisie => LectureSaisie.Lire(racine["versions"].Liste()),
                DroitApa => LectureDroitApa.Lire(racine["versions"].Liste()),
                _ => LectureOrganismes.Lire(racine["organismes"].Liste()),
            };
            if (!lus.TryAdd(nom, valeur)) throw racine["bareme"].Refus($"le barème « {nom} » est déjà défini");
        }
        return new(
            Present<IReadOnlyList<BaremeDeSanction>>(lus, Sanctions),
            Present<IReadOnlyList<(NodaTime.LocalDate, int)>>(lus, Saisie),
            Present<IReadOnlyDictionary<string, (NodaTime.LocalDate?, NodaTime.LocalDate?)>>(lus, Organismes))
        {
            DroitApa = Present<IReadOnlyList<BaremeDeGir>>(lus, DroitApa),
            AgesAse = Present<IReadOnlyList<AgesDeLAse>>(lus, AgesAse),
        };
    }

    // Un barème absent ne refuserait plus rien, en silence.
    private static T Present<T>(Dictionary<string, object> lus, string nom) =>
        lus.TryGetValue(nom, out var valeur) ? (T)valeur : throw new DonneeRefusee($"baremes/{nom}.yaml", 1, "le fichier manque");
}
