using System.Text.Json;
using System.Text.Json.Nodes;
using Parcours.Domain.Communs.Formes;
using Parcours.Epreuves.Histoires;
using Parcours.Projections;

namespace Parcours.Epreuves.Arrets;

/// <summary>
/// Compare des données exportées à celles envoyées. Foyer, agent, conseiller, référent y sont devenus des identifiants internes : toujours le
/// même pour le même émetteur, et jamais pour un autre.
/// </summary>
internal sealed class CorrespondanceExportee
{
    // Une correction ne dit pas le type de sa cible : un nom de texte doit donc être opaque partout, et d'un seul genre, ou nulle part.
    private static readonly Dictionary<string, string> _genres = CatalogueEvenements.Tous.SelectMany(type => type.Forme.Champs)
        .Where(champ => champ.Genre is GenreDeChamp.Opaque or GenreDeChamp.Identifiant or GenreDeChamp.Code or GenreDeChamp.Enumeration)
        .GroupBy(champ => champ.Nom, champ => champ.GenreOpaque).Where(genres => genres.Any(genre => genre is not null))
        .ToDictionary(genres => genres.Key, genres => genres.Distinct().Single()!);

    private readonly Dictionary<(string Genre, string Emetteur), string> _internes = [];
    private readonly Dictionary<string, (string Genre, string Emetteur)> _emetteurs = [];

    public bool MemesDonnees(FaitTire envoye, JsonObject exportees)
    {
        var (attendues, lues) = (envoye.Donnees.DeepClone().AsObject(), exportees.DeepClone().AsObject());
        if (!Traduire(attendues, lues)) return false;
        if (attendues["donnees"] is JsonObject corrigees && lues["donnees"] is JsonObject exporteesCorrigees && !Traduire(corrigees, exporteesCorrigees)) return false;
        return JsonNode.DeepEquals(attendues, lues);
    }

    /// <summary>Remplace les identifiants de l'émetteur par ceux de l'export ; faux si l'un des deux en désigne deux.</summary>
    private bool Traduire(JsonObject attendues, JsonObject lues)
    {
        foreach (var (champ, genre) in _genres)
        {
            // Le même nom est ailleurs un booléen : il se compare tel quel.
            if (Texte(attendues, champ) is not { } chezLEmetteur || Texte(lues, champ) is not { } interne) continue;
            var emetteur = (genre, chezLEmetteur);
            if (!_internes.TryAdd(emetteur, interne) && _internes[emetteur] != interne) return false;
            if (!_emetteurs.TryAdd(interne, emetteur) && _emetteurs[interne] != emetteur) return false;
            attendues[champ] = interne;
        }

        return true;
    }

    private static string? Texte(JsonObject donnees, string champ) =>
        donnees[champ] is { } valeur && valeur.GetValueKind() is JsonValueKind.String ? valeur.GetValue<string>() : null;
}
