using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Parcours.Projections;

namespace Parcours.Host.Recette;

/// <summary>Les événements d'un cas, en NDJSON pour la reprise.</summary>
internal static class HistoireDUnCas
{
    /// <summary>
    /// Le texte à reprendre, et le nombre d'événements laissés de côté : les types que le catalogue ne connaît pas encore, et les
    /// retouches qui les visent. Les indicateurs connus n'en dépendent pas.
    /// </summary>
    public static (byte[] Ndjson, int Ignores) De(Cas cas)
    {
        var ignores = new HashSet<string>(StringComparer.Ordinal);
        var texte = new StringBuilder();
        foreach (var personne in cas.Personnes ?? [])
            if (personne.DateNaissance is { } naissance) texte.Append(Naissance(cas, personne.Id, naissance)).Append('\n');
        foreach (var evenement in cas.Evenements)
        {
            if (!CatalogueEvenements.ParNom.ContainsKey(Texte(evenement, "type") ?? "") || Cible(evenement) is { } cible && ignores.Contains(cible))
                ignores.Add(Texte(evenement, "id") ?? "");
            else texte.Append(JsonSerializer.Serialize(evenement)).Append('\n');
        }
        return (Encoding.UTF8.GetBytes(texte.ToString()), ignores.Count);
    }

    private static string Naissance(Cas cas, string personne, string naissance)
    {
        // Connue avant tous les autres : la veille du premier enregistrement du cas.
        var premier = cas.Evenements.Select(evenement => Texte(evenement, "enregistreLe")![..10]).Min(StringComparer.Ordinal)!;
        var veille = LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(premier).Value.PlusDays(-1));
        return JsonSerializer.Serialize(new
        {
            id = "naissance-" + personne,
            flux = "personne/" + personne,
            personne,
            type = "PersonneConnue",
            dateEffet = veille,
            enregistreLe = veille,
            donnees = new { dateNaissance = naissance },
        });
    }

    private static string? Cible(JsonElement evenement) =>
        evenement.TryGetProperty("donnees", out var donnees) && donnees.ValueKind is JsonValueKind.Object ? Texte(donnees, "evenementVise") : null;

    private static string? Texte(JsonElement objet, string nom) =>
        objet.TryGetProperty(nom, out var valeur) && valeur.ValueKind is JsonValueKind.String ? valeur.GetString() : null;
}
