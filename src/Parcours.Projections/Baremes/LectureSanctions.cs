using Parcours.Domain.Communs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections;

/// <summary>Lit <c>baremes/rsa/sanctions.yaml</c> : une version vaut jusqu'à la suivante.</summary>
internal static class LectureSanctions
{
    public static IReadOnlyList<BaremeDeSanction> Lire(ListeYaml versions)
    {
        var baremes = new List<BaremeDeSanction>();
        var suite = new SuiteDeVersions();
        foreach (var noeud in versions.Elements)
        {
            var table = noeud.Table().Attendre(["debut", "premiere", "ensuite", "plafond_foyer", "reference", "source"], "reserve");
            var debut = table["debut"].Date();
            suite.Ajouter(table["debut"], debut);
            SourceRelue.Lire(table["source"]);
            table.Si("reserve")?.Texte();
            baremes.Add(new(debut, Plage(table["premiere"]), Plage(table["ensuite"]), table["plafond_foyer"].Entier(0, 100), table["reference"].Texte()));
        }
        return baremes.AsReadOnly();
    }

    private static PlageDeSanction Plage(NoeudYaml noeud)
    {
        var table = noeud.Table().Attendre(["duree_mois"], "taux");
        var taux = table.Si("taux")?.Table().Attendre([], "minimum", "maximum");
        var (tauxMinimum, tauxMaximum) = (taux?.Si("minimum")?.Entier(0, 100), taux?.Si("maximum")?.Entier(0, 100));
        if (taux is not null && tauxMinimum is null && tauxMaximum is null) throw taux.Refus("« taux » ne borne rien : le retirer");
        if (tauxMinimum > tauxMaximum) throw taux!.Refus("« minimum » dépasse « maximum »");

        var duree = table["duree_mois"].Table().Attendre(["minimum", "maximum"]);
        var (dureeMinimum, dureeMaximum) = (duree["minimum"].Entier(1, 99), duree["maximum"].Entier(1, 99));
        if (dureeMinimum > dureeMaximum) throw duree.Refus("« minimum » dépasse « maximum »");
        return new(tauxMinimum, tauxMaximum, dureeMinimum, dureeMaximum);
    }
}
