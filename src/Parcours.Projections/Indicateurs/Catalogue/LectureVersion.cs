using System.Collections.ObjectModel;
using System.Globalization;
using NodaTime;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Indicateurs;

/// <summary>Lit les versions datées d'une définition.</summary>
internal static class LectureVersion
{
    public static IReadOnlyList<VersionDeDefinition> Toutes(ListeYaml liste, IFormule formule, string code)
    {
        var versions = new List<VersionDeDefinition>();
        var suite = new SuiteDeVersions();
        foreach (var noeud in liste.Elements)
        {
            var table = noeud.Table().Attendre(["version", "source"], "debut", "fin", "parametres", "cibles", "reserve");
            var version = Lire(table, formule, code);
            if (versions.Exists(autre => autre.Nom == version.Nom)) throw table["version"].Refus($"version double « {version.Nom} »");
            // Une version qui court ne peut être suivie : laquelle lierait alors les parties ?
            if (version.Debut is null && liste.Elements.Count > 1) throw table["version"].Refus("« debut » manque : une version sans date ne peut qu'être seule");
            suite.Ajouter(table.Si("debut") ?? table["version"], version.Debut ?? LocalDate.MinIsoValue, version.Fin ?? LocalDate.MaxIsoValue);
            versions.Add(version);
        }
        return versions.AsReadOnly();
    }

    private static VersionDeDefinition Lire(TableYaml table, IFormule formule, string code) => new(
        table["version"].Texte(), table.Si("debut")?.Date(), table.Si("fin")?.Date(), LectureParametres.Lire(table, formule, code),
        Cibles(table.Si("cibles")), SourceRelue.Lire(table["source"]), table.Si("reserve")?.Texte());

    private static ReadOnlyDictionary<int, string> Cibles(NoeudYaml? noeud)
    {
        var cibles = new OrderedDictionary<int, string>();
        foreach (var (cle, valeur) in noeud?.Table().Entrees ?? [])
        {
            if (cle.Valeur.Length != 4 || !int.TryParse(cle.Valeur, NumberStyles.None, CultureInfo.InvariantCulture, out var annee))
                throw cle.Refus($"« {cle.Valeur} » n'est pas une année");
            cibles.Add(annee, valeur.Texte());
        }
        return new(cibles);
    }
}
