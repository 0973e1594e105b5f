using Parcours.Domain.Communs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections;

/// <summary>Lit <c>baremes/ase/ages.yaml</c> : une version vaut jusqu'à la suivante.</summary>
internal static class LectureAgesAse
{
    private const int AgePossible = 99;

    public static IReadOnlyList<AgesDeLAse> Lire(ListeYaml versions)
    {
        var ages = new List<AgesDeLAse>();
        var suite = new SuiteDeVersions();
        foreach (var noeud in versions.Elements)
        {
            var table = noeud.Table().Attendre(["debut", "majorite", "limite_jeune_majeur", "reference", "source"], "reserve");
            var debut = table["debut"].Date();
            suite.Ajouter(table["debut"], debut);
            SourceRelue.Lire(table["source"]);
            table.Si("reserve")?.Texte();
            var (majorite, limite) = (table["majorite"].Entier(1, AgePossible), table["limite_jeune_majeur"].Entier(1, AgePossible));
            if (limite < majorite) throw table["limite_jeune_majeur"].Refus("« limite_jeune_majeur » précède « majorite »");
            ages.Add(new(debut, majorite, limite, table["reference"].Texte()));
        }
        return ages.AsReadOnly();
    }
}
