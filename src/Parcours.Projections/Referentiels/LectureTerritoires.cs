using System.Text.RegularExpressions;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Referentiels;

/// <summary>Lit <c>referentiels/territoires/{département}.yaml</c>.</summary>
internal static partial class LectureTerritoires
{
    public static (NoeudYaml Departement, IReadOnlyList<Territoire> Territoires) Lire(string fichier, string texte)
    {
        var racine = LectureYaml.Lire(fichier, texte).Attendre(["departement", "libelle", "territoires"]);
        var departement = racine["departement"].Texte();
        if (!CodeInsee().IsMatch(departement)) throw racine["departement"].Refus($"« {departement} » n'est pas un code de département");
        NomDeFichier.Verifier(racine["departement"], departement);
        racine["libelle"].Texte();

        var territoires = new List<Territoire>();
        foreach (var noeud in racine["territoires"].Liste().Elements)
        {
            var table = noeud.Table();
            var territoire = Territoire(table);
            if (territoires.Exists(autre => autre.Code == territoire.Code)) throw table["code"].Refus($"« {territoire.Code} » figure deux fois");
            territoires.Add(territoire);
        }
        return (racine["departement"], territoires.AsReadOnly());
    }

    private static Territoire Territoire(TableYaml table)
    {
        table.Attendre(["code", "libelle", "depuis", "source"], "jusqu_au", "reserve");
        var (depuis, jusquAu) = (table["depuis"].Date(), table.Si("jusqu_au")?.Date());
        if (jusquAu < depuis) throw table["jusqu_au"].Refus("« jusqu_au » précède « depuis »");
        return new(table["code"].Texte(), table["libelle"].Texte(), depuis, jusquAu, SourceRelue.Lire(table["source"]), table.Si("reserve")?.Texte());
    }

    [GeneratedRegex("^([0-9]{2}|2[AB]|97[0-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeInsee();
}
