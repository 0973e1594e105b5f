using NodaTime;
using Parcours.Domain.Horloges;
using Parcours.Projections.Donnees;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Horloges;

/// <summary>Lit un fichier d'horloge.</summary>
internal sealed class LectureHorloge(IReadOnlyDictionary<string, IMecanisme> mecanismes, bool nomLibre = false)
{
    private static readonly Dictionary<string, Portee> Portees = new() { ["droit"] = Portee.Droit, ["objectif"] = Portee.Objectif };

    public (Horloge Horloge, NoeudYaml Code) Lire(string fichier, string texte)
    {
        var racine = LectureYaml.Lire(fichier, texte).Attendre(["horloge", "libelle", "portee", "mecanisme", "depart", "arret", "versions"], "interruption");
        var code = racine["horloge"].Texte();
        if (!nomLibre) NomDeFichier.Verifier(racine["horloge"], code);
        var mecanisme = racine["mecanisme"].Parmi(mecanismes);
        return (new(code, racine["libelle"].Texte(), racine["portee"].Parmi(Portees), mecanisme.Nom,
            racine["depart"].Texte(), racine["arret"].Texte(), racine.Si("interruption")?.Texte(), Versions(racine["versions"].Liste(), mecanisme)), racine["horloge"]);
    }

    private static IReadOnlyList<VersionDHorloge> Versions(ListeYaml liste, IMecanisme mecanisme)
    {
        var versions = new List<VersionDHorloge>();
        var suite = new SuiteDeVersions();
        foreach (var noeud in liste.Elements)
        {
            var table = noeud.Table().Attendre(["version", "source"], "debut", "fin", "parametres", "reserve");
            var version = new VersionDHorloge(table["version"].Texte(), table.Si("debut")?.Date(), table.Si("fin")?.Date(),
                LectureParametres.Lire(table, mecanisme.Nom, mecanisme.Parametres), SourceRelue.Lire(table["source"]), table.Si("reserve")?.Texte());
            if (versions.Exists(autre => autre.Nom == version.Nom)) throw table["version"].Refus($"version double « {version.Nom} »");
            // Un jour de départ n'a qu'une version : seule la première peut n'avoir pas de début.
            if (version.Debut is null && versions.Count > 0) throw table["version"].Refus("« debut » manque : seule la première version peut ne pas en avoir");
            suite.Ajouter(table.Si("debut") ?? table["version"], version.Debut ?? LocalDate.MinIsoValue, version.Fin ?? LocalDate.MaxIsoValue);
            versions.Add(version);
        }
        return versions.AsReadOnly();
    }
}
