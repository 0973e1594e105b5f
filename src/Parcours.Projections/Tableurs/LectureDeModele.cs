using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Tableurs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Tableurs;

/// <summary>
/// Lit un modèle de tableur, écrit en YAML (ou en JSON, qui en est), et le vérifie contre les formes du catalogue : un modèle gardé ne mène jamais à un champ
/// qui n'existe pas ni à un code que son fait refuse.
/// </summary>
public static partial class LectureDeModele
{
    private const int CaracteresMaximaux = 64 * 1024;
    private const int DerniereLigneDesTitres = 50;

    /// <summary>Le modèle d'un texte.</summary>
    /// <param name="fichier">Ce que les refus nomment.</param>
    /// <param name="texte">YAML.</param>
    /// <exception cref="DonneeRefusee">Le premier tort, et sa ligne.</exception>
    public static ModeleDeTableur Lire(string fichier, string texte)
    {
        if (texte.Length > CaracteresMaximaux) throw new DonneeRefusee(fichier, 1, "un modèle compte 65 536 caractères au plus");
        var racine = LectureYaml.Lire(fichier, texte).Attendre(["modele", "libelle", "personne", "faits"], "feuille", "titres", "organismeAuteur");
        var nom = racine["modele"].Texte();
        if (!Nom().IsMatch(nom)) throw racine["modele"].Refus("un modèle se nomme de 1 à 40 lettres minuscules, chiffres et tirets");
        return new(
            nom, racine["libelle"].Texte(), racine.Si("feuille")?.Texte(), racine.Si("titres")?.Entier(1, DerniereLigneDesTitres) ?? 1,
            Source(racine["personne"], colonneObligatoire: true), racine.Si("organismeAuteur") is { } organisme ? Source(organisme) : null,
            [.. racine["faits"].Liste().Elements.Select(Fait)]);
    }

    private static FaitDuModele Fait(NoeudYaml noeud)
    {
        var table = noeud.Table().Attendre(["type", "dateEffet"], "flux", "rang", "si", "champs");
        if (!CatalogueEvenements.ParNom.TryGetValue(table["type"].Texte(), out var type)) throw table["type"].Refus($"« {table["type"].Texte()} » n'est pas un type de fait");
        var forme = type.Forme;
        var dispositif = Dispositif(table, forme);
        if (table.Si("rang") is { } sansRang && !Famille.De(dispositif).ARang) throw sansRang.Refus($"un flux {Famille.De(dispositif).Modele} n'a pas de rang");
        var champs = new Dictionary<string, SourceDeChamp>(StringComparer.Ordinal);
        foreach (var (cle, valeur) in table.Si("champs")?.Table().Entrees ?? [])
        {
            var champ = forme.Champs.FirstOrDefault(champ => champ.Nom == cle.Valeur)
                ?? throw cle.Refus($"{forme.Nom} n'a pas de champ « {cle.Valeur} » ; il a {string.Join(", ", forme.Champs.Select(champ => champ.Nom).DefaultIfEmpty("aucun champ"))}");
            var source = champs[champ.Nom] = Source(valeur);
            Verifier(valeur, source, champ);
        }
        if (forme.Champs.FirstOrDefault(champ => champ.EstObligatoire && !champs.ContainsKey(champ.Nom)) is { } sansSource)
            throw noeud.Refus($"{forme.Nom} : le champ « {sansSource.Nom} » est obligatoire et n'a pas de source");
        var effet = Source(table["dateEffet"]);
        if (effet.Constante is not null) Examiner(table["dateEffet"], effet.Constante, GenreDeChamp.Date);
        return new(forme, dispositif, table.Si("rang") is { } rang ? Rang(rang) : null, effet, table.Si("si") is { } si ? Condition(si) : null, champs);
    }

    private static Dispositif Dispositif(TableYaml table, Forme forme)
    {
        var admis = forme.Flux.Select(Famille.De).Where(famille => famille is { EstDUnePersonne: true, RangNomme: false, SansLecture: false }).ToDictionary(famille => famille.Code, famille => famille.Dispositif);
        if (admis.Count == 0) throw table["type"].Refus($"{forme.Nom} n'est pas le fait d'une personne suivie : un tableur ne le dit pas");
        if (table.Si("flux") is { } flux) return flux.Parmi(admis);
        return admis.Count == 1 ? admis.Values.Single() : throw table["type"].Refus($"{forme.Nom} va sur plusieurs flux : dire lequel par « flux » ({string.Join(", ", admis.Keys)})");
    }

    private static SourceDeChamp Rang(NoeudYaml noeud)
    {
        var source = Source(noeud);
        foreach (var rang in new[] { source.Constante, source.ParDefaut }.OfType<string>())
            if (!Episode.RangEstLisible(rang)) throw noeud.Refus($"« {rang} » n'est pas un rang");
        return source;
    }

    private static SourceDeChamp Source(NoeudYaml noeud, bool colonneObligatoire = false)
    {
        var table = noeud.Table().Attendre([], "colonne", "constante", "valeurs", "parDefaut", "exemple");
        var (colonne, constante) = (table.Si("colonne")?.Texte(), table.Si("constante")?.Texte());
        if (colonne is null == constante is null) throw noeud.Refus($"« {noeud.Nom} » attend « colonne » ou « constante », l'une des deux");
        if (colonneObligatoire && colonne is null) throw noeud.Refus($"« {noeud.Nom} » vient d'une colonne");
        if (constante is not null && table.Entrees.FirstOrDefault(entree => entree.Cle.Valeur != "constante") is { Cle: { } autre }) throw autre.Refus($"« {autre.Valeur} » ne va pas avec une constante");
        var valeurs = new List<ValeurTraduite>();
        foreach (var (cle, valeur) in table.Si("valeurs")?.Table().Entrees ?? [])
        {
            if (valeurs.Exists(autre => Repere.De(autre.Dite) == Repere.De(cle.Valeur))) throw cle.Refus($"« {cle.Valeur} » se lit comme une autre valeur : ni la casse ni les accents ne les distinguent");
            valeurs.Add(new(cle.Valeur, valeur.Texte()));
        }
        return new(colonne, constante, valeurs, table.Si("parDefaut")?.Texte(), table.Si("exemple")?.Texte());
    }

    private static ConditionDeFait Condition(NoeudYaml noeud)
    {
        var table = noeud.Table().Attendre(["colonne"], "vaut", "autres");
        return new(table["colonne"].Texte(), Textes(table.Si("vaut")), Textes(table.Si("autres")));
    }

    private static string[] Textes(NoeudYaml? liste) => liste is null ? [] : [.. liste.Liste().Elements.Select(element => element.Texte())];

    /// <summary>Tout ce que le modèle sait d'avance passe par la lecture du champ lui-même : constante, valeur par défaut, codes d'arrivée.</summary>
    private static void Verifier(NoeudYaml noeud, SourceDeChamp source, Champ champ)
    {
        if (champ.Genre is GenreDeChamp.Objet) throw noeud.Refus($"le champ « {champ.Nom} » ne vient pas d'un tableur");
        foreach (var texte in new[] { source.Constante, source.ParDefaut }.OfType<string>().Concat(source.Valeurs.Select(valeur => valeur.Code)))
        {
            var (valeur, raison) = LectureDeCellule.Lire(new Cellule.Texte(texte), champ.Genre, champ.Enumeration, new(null, texte, []), depuis1904: false);
            if (raison is null) champ.Lire(EnJson(valeur!), static (_, _) => default, out raison);
            if (raison is not null) throw noeud.Refus($"« {champ.Nom} » : « {texte} » {raison}");
        }
    }

    private static void Examiner(NoeudYaml noeud, string constante, GenreDeChamp genre)
    {
        if (LectureDeCellule.Lire(new Cellule.Texte(constante), genre, [], new(null, constante, []), depuis1904: false).Raison is { } raison)
            throw noeud.Refus($"« {noeud.Nom} » : « {constante} » {raison}");
    }

    private static JsonElement EnJson(object valeur)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon)) JsonSerializer.Serialize(sortie, valeur);
        return JsonElement.Parse(tampon.WrittenSpan);
    }

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Nom();
}
