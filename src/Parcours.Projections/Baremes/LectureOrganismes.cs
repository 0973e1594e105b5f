using System.Collections.Frozen;
using NodaTime;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Rsa;
using Parcours.Projections.Donnees;

namespace Parcours.Projections;

/// <summary>Lit <c>baremes/organismes.yaml</c> : les jours d'activité, bornes incluses, des organismes qui ont changé.</summary>
internal static class LectureOrganismes
{
    private static readonly IReadOnlyList<string> Codes = Forme.De<OrientationNotifiee>().Champs.Single(champ => champ.Nom == "organisme").Enumeration;

    public static IReadOnlyDictionary<string, (LocalDate? Debut, LocalDate? Fin)> Lire(ListeYaml organismes)
    {
        var activites = new Dictionary<string, (LocalDate? Debut, LocalDate? Fin)>(StringComparer.Ordinal);
        foreach (var noeud in organismes.Elements)
        {
            var table = noeud.Table().Attendre(["code", "source"], "debut", "fin", "reserve");
            var (debut, fin) = (table.Si("debut")?.Date(), table.Si("fin")?.Date());
            if (debut is null && fin is null) throw table.Refus("ni « debut » ni « fin » : l'organisme n'a pas à figurer");
            if (fin < debut) throw table["fin"].Refus("« fin » précède « debut »");
            SourceRelue.Lire(table["source"]);
            table.Si("reserve")?.Texte();
            var code = table["code"].Parmi(Codes);
            if (!activites.TryAdd(code, (debut, fin))) throw table["code"].Refus($"« {code} » figure deux fois");
        }
        return activites.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
