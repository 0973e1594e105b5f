using Parcours.Domain.Communs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections;

/// <summary>Lit <c>baremes/autonomie/droit-apa.yaml</c> : une version vaut jusqu'à la suivante.</summary>
internal static class LectureDroitApa
{
    public static IReadOnlyList<BaremeDeGir> Lire(ListeYaml versions)
    {
        var baremes = new List<BaremeDeGir>();
        var suite = new SuiteDeVersions();
        foreach (var noeud in versions.Elements)
        {
            var table = noeud.Table().Attendre(["debut", "gir", "source"], "reserve");
            var debut = table["debut"].Date();
            suite.Ajouter(table["debut"], debut);
            SourceRelue.Lire(table["source"]);
            table.Si("reserve")?.Texte();
            var plage = table["gir"].Table().Attendre(["minimum", "maximum"]);
            var (minimum, maximum) = (plage["minimum"].Entier(1, 6), plage["maximum"].Entier(1, 6));
            if (minimum > maximum) throw plage.Refus("« minimum » dépasse « maximum »");
            baremes.Add(new(debut, minimum, maximum));
        }
        return baremes.AsReadOnly();
    }
}
