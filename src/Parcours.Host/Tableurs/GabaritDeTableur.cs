using System.Drawing;
using System.Globalization;
using System.Text;
using NodaTime.Text;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Tableurs;
using Parcours.Host.Indicateurs;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Parcours.Host.Tableurs;

/// <summary>
/// Le tableur vide d'un modèle : ses titres, et une ligne inventée qui montre ce que chaque colonne attend. Cette ligne nomme la personne
/// <see cref="ModeleDeTableur.PersonneDExemple"/> : oubliée, elle ne s'importe pas.
/// </summary>
internal static class GabaritDeTableur
{
    public const string TypeCsv = "text/csv", TypeXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LignesAListeDeroulante = 5_000;
    private const double Largeur = 24;

    /// <summary>En CSV, tel qu'un tableur français l'ouvre.</summary>
    public static byte[] EnCsv(ModeleDeTableur modele)
    {
        var colonnes = Colonnes(modele);
        var lignes = Avant(modele).Append(colonnes.Select(colonne => colonne.Titre)).Append(colonnes.Select(colonne => colonne.Exemple));
        return Encoding.UTF8.GetBytes("\uFEFF" + string.Concat(lignes.Select(ligne => LigneCsv.De(ligne, ';'))));
    }

    /// <summary>En XLSX : les dates en sont, les valeurs prévues se choisissent.</summary>
    public static async Task EnXlsxAsync(Stream sortie, ModeleDeTableur modele, CancellationToken token)
    {
        var colonnes = Colonnes(modele);
        await using var classeur = await Spreadsheet.CreateNewAsync(sortie, cancellationToken: token);
        var titre = classeur.AddStyle(new Style { Font = { Bold = true }, Fill = { Color = Color.FromArgb(221, 235, 247) }, Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });
        var jour = classeur.AddStyle(new Style { Format = NumberFormat.Custom("dd/mm/yyyy") });
        var feuille = new WorksheetOptions { FrozenRows = modele.LigneDesTitres };
        foreach (var rang in Enumerable.Range(1, colonnes.Count)) feuille.Column(rang).Width = Largeur;
        await classeur.StartWorksheetAsync(modele.Feuille ?? "Saisie", feuille, token);
        foreach (var (colonne, rang) in colonnes.Select((colonne, rang) => (colonne, rang)))
        {
            if (colonne.Valeurs.Count == 0 || colonne.Valeurs.Sum(valeur => valeur.Length + 1) > 255 || colonne.Valeurs.Any(valeur => valeur.Contains(',', StringComparison.Ordinal))) continue;
            var lettre = NomDeColonne.De(rang);
            classeur.AddDataValidation($"{lettre}{modele.LigneDesTitres + 1}:{lettre}{modele.LigneDesTitres + LignesAListeDeroulante}", DataValidation.ListValues(colonne.Valeurs));
        }

        foreach (var _ in Avant(modele)) await classeur.AddRowAsync(Array.Empty<Cell>(), token);
        await classeur.AddRowAsync(colonnes.Select(colonne => new StyledCell(colonne.Titre, titre)).ToList(), token);
        await classeur.AddRowAsync(colonnes.Select(colonne => colonne.Genre is GenreDeChamp.Date && EnDate(colonne.Exemple) is { } date ? new StyledCell(date, jour) : new StyledCell(colonne.Exemple, null)).ToList(), token);
        await classeur.FinishAsync(token);
    }

    /// <summary>Les lignes qu'un modèle laisse au-dessus de ses titres.</summary>
    private static IEnumerable<IEnumerable<string>> Avant(ModeleDeTableur modele) => Enumerable.Repeat(Enumerable.Empty<string>(), modele.LigneDesTitres - 1);

    private static DateTime? EnDate(string exemple) =>
        LocalDatePattern.Create("dd/MM/uuuu", CultureInfo.InvariantCulture).Parse(exemple) is { Success: true } lue ? lue.Value.ToDateTimeUnspecified() : null;

    private static List<ColonneDeGabarit> Colonnes(ModeleDeTableur modele) => [.. modele.Colonnes.Select(titre => Colonne(modele, titre))];

    private static ColonneDeGabarit Colonne(ModeleDeTableur modele, string titre)
    {
        var repere = Repere.De(titre);
        var usages = Usages(modele).Where(usage => usage.Source.Colonne is { } colonne && Repere.De(colonne) == repere).ToList();
        var conditions = modele.Faits.Select(fait => fait.Si).OfType<ConditionDeFait>().Where(condition => Repere.De(condition.Colonne) == repere).ToList();
        var valeurs = conditions.SelectMany(condition => condition.Vaut.Concat(condition.Autres)).Concat(usages.SelectMany(usage => usage.Source.Valeurs.Select(valeur => valeur.Dite)))
            .DistinctBy(Repere.De).ToList();
        var genre = usages.Select(usage => (GenreDeChamp?)usage.Genre).FirstOrDefault() ?? GenreDeChamp.Identifiant;
        if (repere == Repere.De(modele.Personne.Colonne!)) return new(titre, genre, ModeleDeTableur.PersonneDExemple, []);
        return new(titre, genre, usages.Select(usage => usage.Source.Exemple).OfType<string>().FirstOrDefault() ?? valeurs.FirstOrDefault() ?? ParDefaut(genre, usages.SelectMany(usage => usage.Codes)), valeurs);
    }

    private static IEnumerable<(SourceDeChamp Source, GenreDeChamp Genre, IReadOnlyList<string> Codes)> Usages(ModeleDeTableur modele)
    {
        yield return (modele.Personne, GenreDeChamp.Identifiant, []);
        if (modele.OrganismeAuteur is { } organisme) yield return (organisme, GenreDeChamp.Identifiant, []);
        foreach (var fait in modele.Faits)
        {
            yield return (fait.DateEffet, GenreDeChamp.Date, []);
            if (fait.Rang is { } rang) yield return (rang, GenreDeChamp.Entier, []);
            foreach (var (nom, source) in fait.Champs)
                if (fait.Forme.Champs.First(champ => champ.Nom == nom) is var champ) yield return (source, champ.Genre, champ.Enumeration);
        }
    }

    private static string ParDefaut(GenreDeChamp genre, IEnumerable<string> codes) => codes.FirstOrDefault() ?? genre switch
    {
        GenreDeChamp.Date => "15/01/2026",
        GenreDeChamp.Booleen => "oui",
        GenreDeChamp.Entier or GenreDeChamp.Decimal => "1",
        _ => "A-1",
    };

    private sealed record ColonneDeGabarit(string Titre, GenreDeChamp Genre, string Exemple, IReadOnlyList<string> Valeurs);
}
