using NodaTime;
using Parcours.Projections.Donnees;

namespace Parcours.Projections;

/// <summary>Lit <c>baremes/saisie.yaml</c> : une version vaut jusqu'à la suivante.</summary>
internal static class LectureSaisie
{
    public static IReadOnlyList<(LocalDate APartirDu, int Jours)> Lire(ListeYaml versions)
    {
        var delais = new List<(LocalDate, int)>();
        var suite = new SuiteDeVersions();
        foreach (var noeud in versions.Elements)
        {
            var table = noeud.Table().Attendre(["debut", "jours", "source"], "reserve");
            var debut = table["debut"].Date();
            suite.Ajouter(table["debut"], debut);
            SourceRelue.Lire(table["source"]);
            table.Si("reserve")?.Texte();
            delais.Add((debut, table["jours"].Entier(1, 9999)));
        }
        return delais.AsReadOnly();
    }
}
