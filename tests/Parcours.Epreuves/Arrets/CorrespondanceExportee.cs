using System.Text.Json.Nodes;
using Parcours.Domain.Communs.Formes;
using Parcours.Epreuves.Histoires;
using Parcours.Projections;

namespace Parcours.Epreuves.Arrets;

/// <summary>
/// Compare des données exportées à celles envoyées. Foyer, agent, conseiller, référent y sont devenus des identifiants internes : toujours le
/// même pour le même émetteur, et jamais pour un autre.
/// </summary>
/// <param name="envoyes">Les faits envoyés, par leur identifiant : une correction porte les champs du fait qu'elle vise.</param>
internal sealed class CorrespondanceExportee(IReadOnlyDictionary<string, FaitTire> envoyes)
{
    private readonly Dictionary<(string Genre, string Emetteur), string> _internes = [];
    private readonly Dictionary<string, (string Genre, string Emetteur)> _emetteurs = [];

    public bool MemesDonnees(FaitTire envoye, JsonObject exportees)
    {
        var (attendues, lues) = (envoye.Donnees.DeepClone().AsObject(), exportees.DeepClone().AsObject());
        if (!Traduire(envoye.Type, attendues, lues)) return false;
        if (attendues["donnees"] is JsonObject corrigees && lues["donnees"] is JsonObject exporteesCorrigees && !Traduire(TypeVise(envoye), corrigees, exporteesCorrigees)) return false;
        return JsonNode.DeepEquals(attendues, lues);
    }

    /// <summary>Remplace les identifiants de l'émetteur par ceux de l'export ; faux si l'un des deux en désigne deux.</summary>
    private bool Traduire(string type, JsonObject attendues, JsonObject lues)
    {
        // Le même nom est opaque ici, un code ou un booléen là : la forme du type en décide.
        foreach (var champ in CatalogueEvenements.ParNom[type].Forme.Champs.Where(champ => champ.Genre is GenreDeChamp.Opaque))
        {
            if (attendues[champ.Nom] is not { } envoye || lues[champ.Nom] is not { } exporte) continue;
            var (emetteur, interne) = ((champ.GenreOpaque!, envoye.GetValue<string>()), exporte.GetValue<string>());
            if (!_internes.TryAdd(emetteur, interne) && _internes[emetteur] != interne) return false;
            if (!_emetteurs.TryAdd(interne, emetteur) && _emetteurs[interne] != emetteur) return false;
            attendues[champ.Nom] = interne;
        }

        return true;
    }

    private string TypeVise(FaitTire retouche)
    {
        var vise = retouche;
        while (vise.Cible is { } cible) vise = envoyes[cible];
        return vise.Type;
    }
}
