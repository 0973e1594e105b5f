using System.Buffers;
using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Tableurs;

/// <summary>Un tort d'une ligne.</summary>
/// <param name="Rang">Rang de la colonne, à partir de zéro ; nul si le tort n'est celui d'aucune.</param>
/// <param name="Titre">Son titre, tel que le modèle le nomme.</param>
/// <param name="Raison">Phrase française, qui ne redit jamais la case.</param>
public sealed record DefautDeCase(int? Rang, string? Titre, string Raison);

/// <summary>Ce qu'une ligne dit. Une ligne qui a un tort n'a pas de faits : elle n'entre pas à moitié.</summary>
/// <param name="Ligne">Son numéro dans la feuille, à partir de un.</param>
/// <param name="Faits">Les faits.</param>
/// <param name="Defauts">Les torts.</param>
/// <param name="EstExemple">C'est la ligne d'exemple du gabarit.</param>
public sealed record RangeeTraduite(int Ligne, IReadOnlyList<FaitTraduit> Faits, IReadOnlyList<DefautDeCase> Defauts, bool EstExemple = false);

/// <summary>Traduit les lignes d'une feuille en faits échangés, d'après un modèle. Ce que les champs admettent est vérifié après, par la forme du fait.</summary>
/// <param name="modele">Le modèle.</param>
/// <param name="places">Où sont ses colonnes.</param>
/// <param name="depuis1904">Le classeur compte ses jours depuis 1904.</param>
public sealed class TraductionDeRangee(ModeleDeTableur modele, PlacesDesColonnes places, bool depuis1904)
{
    /// <summary>Traduit une ligne ; nulle si elle est vide.</summary>
    public RangeeTraduite? Traduire(int ligne, IReadOnlyList<Cellule> cases)
    {
        if (modele.Colonnes.All(colonne => Case(cases, colonne).EstVide) && DeTrop(cases) is null) return null;
        var defauts = new List<DefautDeCase>();
        var personne = Texte(cases, modele.Personne, GenreDeChamp.Identifiant, defauts, obligatoire: true);
        if (personne == ModeleDeTableur.PersonneDExemple) return new(ligne, [], [], EstExemple: true);
        if (DeTrop(cases) is { } deTrop) defauts.Add(new(deTrop, null, "n'a pas de titre : un séparateur dans un texte décale peut-être la ligne"));
        var organisme = modele.OrganismeAuteur is { } source ? Texte(cases, source, GenreDeChamp.Identifiant, defauts, obligatoire: false) : null;
        VerifierLesConditions(cases, defauts);
        var faits = new List<FaitTraduit>();
        foreach (var fait in modele.Faits.Where(fait => LeDit(cases, fait.Si)))
        {
            var avant = defauts.Count;
            var effet = Texte(cases, fait.DateEffet, GenreDeChamp.Date, defauts, obligatoire: true);
            var rang = Rang(cases, fait, defauts);
            var donnees = Donnees(cases, fait, defauts);
            if (defauts.Count == avant && personne is not null) faits.Add(new(fait, personne, rang, effet!, organisme, donnees));
        }
        return new(ligne, defauts.Count == 0 ? faits : [], [.. defauts.Distinct()]);
    }

    /// <summary>La colonne d'où vient un champ de l'échange, pour dire où est le tort que la forme du fait y trouve.</summary>
    /// <param name="fait">Le fait.</param>
    /// <param name="champ">Champ de l'enveloppe ou des données.</param>
    /// <param name="raison">Le tort.</param>
    public DefautDeCase Situer(FaitDuModele fait, string champ, string raison)
    {
        var source = champ switch
        {
            "personne" => modele.Personne,
            "organismeAuteur" => modele.OrganismeAuteur,
            "dateEffet" => fait.DateEffet,
            "flux" => fait.Rang ?? modele.Personne,
            _ => fait.Champs.GetValueOrDefault(champ),
        };
        return source?.Colonne is { } colonne ? new(places.Rang(colonne), colonne, raison) : new(null, null, $"{fait.Forme.Nom}, {champ} : {raison}");
    }

    private Cellule Case(IReadOnlyList<Cellule> cases, string colonne) => places.Rang(colonne) is var rang && rang < cases.Count ? cases[rang] : Cellule.Vide;

    private int? DeTrop(IReadOnlyList<Cellule> cases)
    {
        for (var rang = places.Largeur; rang < cases.Count; rang++)
            if (!cases[rang].EstVide) return rang;
        return null;
    }

    private bool LeDit(IReadOnlyList<Cellule> cases, ConditionDeFait? condition) => condition is null
        || Case(cases, condition.Colonne) is { EstVide: false } remplie && (condition.Vaut.Count == 0 || Parmi(remplie, condition.Vaut));

    /// <summary>Une case que nulle condition ne prévoit ferait perdre la ligne en silence.</summary>
    private void VerifierLesConditions(IReadOnlyList<Cellule> cases, List<DefautDeCase> defauts)
    {
        foreach (var conditions in modele.Faits.Select(fait => fait.Si).OfType<ConditionDeFait>().GroupBy(condition => Repere.De(condition.Colonne)))
        {
            if (Case(cases, conditions.First().Colonne) is not { EstVide: false } remplie || conditions.Any(condition => condition.Vaut.Count == 0)) continue;
            var prevues = conditions.SelectMany(condition => condition.Vaut.Concat(condition.Autres)).DistinctBy(Repere.De).ToList();
            if (!Parmi(remplie, prevues)) defauts.Add(Defaut(conditions.First().Colonne, $"n'est pas une valeur prévue : {string.Join(", ", prevues)}"));
        }
    }

    private static bool Parmi(Cellule remplie, IReadOnlyList<string> valeurs) => Repere.De(LectureDeCellule.EnTexte(remplie)) is var repere && valeurs.Any(valeur => Repere.De(valeur) == repere);

    private string? Texte(IReadOnlyList<Cellule> cases, SourceDeChamp source, GenreDeChamp genre, List<DefautDeCase> defauts, bool obligatoire)
    {
        var (valeur, raison) = Valeur(cases, source, genre, []);
        if (raison is null && valeur is null && obligatoire) raison = "est obligatoire";
        if (raison is not null) defauts.Add(Defaut(source.Colonne, raison));
        return (string?)valeur;
    }

    private string? Rang(IReadOnlyList<Cellule> cases, FaitDuModele fait, List<DefautDeCase> defauts)
    {
        if (!Famille.De(fait.Dispositif).ARang) return null;
        if (fait.Rang is not { } source) return "1";
        var rang = Texte(cases, source, GenreDeChamp.Identifiant, defauts, obligatoire: true);
        if (rang is not null && !Episode.RangEstLisible(rang)) defauts.Add(Defaut(source.Colonne, "n'est pas un rang : un nombre à partir de 1"));
        return rang;
    }

    private ReadOnlyMemory<byte> Donnees(IReadOnlyList<Cellule> cases, FaitDuModele fait, List<DefautDeCase> defauts)
    {
        var tampon = new ArrayBufferWriter<byte>(128);
        using (var sortie = new Utf8JsonWriter(tampon))
        {
            sortie.WriteStartObject();
            // Dans l'ordre de la forme, non du modèle : récrire un modèle ne change la clé d'aucune ligne.
            foreach (var champ in fait.Forme.Champs)
            {
                if (!fait.Champs.TryGetValue(champ.Nom, out var source)) continue;
                var (valeur, raison) = Valeur(cases, source, champ.Genre, champ.Enumeration);
                if (raison is not null) defauts.Add(Defaut(source.Colonne, raison));
                else if (valeur is not null) Ecrire(sortie, champ.Nom, valeur);
            }
            sortie.WriteEndObject();
        }
        return tampon.WrittenMemory;
    }

    private (object? Valeur, string? Raison) Valeur(IReadOnlyList<Cellule> cases, SourceDeChamp source, GenreDeChamp genre, IReadOnlyList<string> enumeration) =>
        LectureDeCellule.Lire(source.Colonne is { } colonne ? Case(cases, colonne) : new Cellule.Texte(source.Constante!), genre, enumeration, source, depuis1904);

    private DefautDeCase Defaut(string? colonne, string raison) => colonne is null ? new(null, null, raison) : new(places.Rang(colonne), colonne, raison);

    private static void Ecrire(Utf8JsonWriter sortie, string nom, object valeur)
    {
        switch (valeur)
        {
            case bool booleen: sortie.WriteBoolean(nom, booleen); break;
            case decimal nombre: sortie.WriteNumber(nom, nombre); break;
            case string[] liste:
                sortie.WriteStartArray(nom);
                foreach (var texte in liste) sortie.WriteStringValue(texte);
                sortie.WriteEndArray();
                break;
            default: sortie.WriteString(nom, (string)valeur); break;
        }
    }
}
