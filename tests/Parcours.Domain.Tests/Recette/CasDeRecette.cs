using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Transversal;

namespace Parcours.Domain.Tests.Recette;

/// <summary>Un fait de <c>cas.json</c>, à sa place dans le journal du cas.</summary>
public sealed record FaitDeCas(Guid Personne, LocalDate EnregistreLe, FaitConsigne Consigne);

/// <summary>Lit un cas du domaine en faits consignés, purement en mémoire ; les dispositifs non encore écrits sont passés.</summary>
public static class CasDeRecette
{
    private static readonly Dictionary<string, Forme> Formes = LesActes.Tous
        .ToDictionary(acte => acte.Forme.Nom, acte => acte.Forme);

    /// <summary>Tous les cas.</summary>
    public static IReadOnlyList<JsonElement> Tous { get; } =
        [.. JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Donnees", "cas.json"))).GetProperty("cas").EnumerateArray()];

    /// <summary>Le journal d'un cas : trié par connaissance, à égalité dans l'ordre du fichier (contrat, §1).</summary>
    public static List<FaitDeCas> Journal(JsonElement cas)
    {
        var journal = new List<FaitDeCas>();
        var types = new Dictionary<string, Forme>();
        foreach (var json in cas.GetProperty("evenements").EnumerateArray()
            .OrderBy(evenement => evenement.GetProperty("enregistreLe").GetString(), StringComparer.Ordinal))
        {
            if (EpisodeDe(json.GetProperty("flux").GetString()!) is not { } episode || !Formes.TryGetValue(json.GetProperty("type").GetString()!, out var type)) continue;
            var id = json.GetProperty("id").GetString()!;
            // Une retouche suit sa cible : celle d'un type non encore écrit est passée avec lui.
            if (json.GetProperty("donnees").TryGetProperty("evenementVise", out var vise) && !types.ContainsKey(vise.GetString()!)) continue;
            types[id] = type;
            var erreurs = new List<ErreurDeForme>();
            var fait = type.Lire(json.GetProperty("donnees"), episode, Date(json, "dateEffet"), Opaque, erreurs);
            if (fait is EvenementCorrige { Donnees: { } donnees } correction)
                fait = correction with { Donnees = types[correction.EvenementVise].LireCorrection(donnees, Opaque, erreurs) };
            if (fait is null || erreurs.Count > 0) throw new InvalidOperationException($"{id} : {string.Join(" ; ", erreurs)}");
            journal.Add(new(Opaque("personne", json.GetProperty("personne").GetString()!), Date(json, "enregistreLe"),
                new(IdentifiantFait.De(id), journal.Count + 1, fait)));
        }
        return journal;
    }

    /// <summary>Les mêmes, par leurs dossiers RSA.</summary>
    public static IEnumerable<PersonneRsa> Personnes(IReadOnlyList<FaitDeCas> journal, LocalDate aLaDate) => Lues(journal, aLaDate).Select(PersonneRsa.Reconstituer);

    /// <summary>Les personnes d'un cas telles que connues et observées un même jour (R1), naissance comprise.</summary>
    public static IEnumerable<PersonneLue> Personnes(JsonElement cas, IReadOnlyList<FaitDeCas> journal, LocalDate aLaDate)
    {
        var position = journal.Where(f => f.EnregistreLe <= aLaDate).Select(f => f.Consigne.Position).LastOrDefault();
        foreach (var json in cas.GetProperty("personnes").EnumerateArray())
        {
            var id = Opaque("personne", json.GetProperty("id").GetString()!);
            var connus = Connaissance.A([.. journal.Where(f => f.Personne == id).Select(f => f.Consigne)], position);
            if (json.TryGetProperty("dateNaissance", out _) && Date(json, "dateNaissance") is var neLe)
                connus.Add(new(0, new PersonneConnue(neLe, null) { Episode = Episode.DeLaPersonne, DateEffet = neLe }));
            yield return PersonneLue.De(id, connus, aLaDate);
        }
    }

    /// <summary>Une date d'un objet.</summary>
    public static LocalDate Date(JsonElement json, string champ) => LocalDatePattern.Iso.Parse(json.GetProperty(champ).GetString()!).Value;

    /// <summary>Les personnes d'un cas dont un fait est connu, telles que connues et observées un même jour (R1).</summary>
    public static IEnumerable<PersonneLue> Lues(IReadOnlyList<FaitDeCas> journal, LocalDate aLaDate)
    {
        var position = journal.Where(f => f.EnregistreLe <= aLaDate).Select(f => f.Consigne.Position).LastOrDefault();
        return journal.GroupBy(f => f.Personne).Select(personne =>
            PersonneLue.De(personne.Key, Connaissance.A([.. personne.Select(f => f.Consigne)], position), aLaDate));
    }

    private static Episode? EpisodeDe(string flux) =>
        flux.Split('/') is [var code, _, .. var rang] ? Famille.DeCode(code)?.Episode(rang.FirstOrDefault()) : null;

    private static Guid Opaque(string genre, string texte) => IdentifiantFait.De(genre + texte);
}
