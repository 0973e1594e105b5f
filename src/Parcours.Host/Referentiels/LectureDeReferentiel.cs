using System.Text;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Referentiels;
using Sylvan.Data.Csv;

namespace Parcours.Host.Referentiels;

/// <summary>Un défaut d'un fichier de référentiel.</summary>
/// <param name="Ligne">Ligne du fichier, titres compris.</param>
/// <param name="Champ">Colonne.</param>
/// <param name="Raison">Raison.</param>
internal sealed record DefautDeReferentiel(int Ligne, string Champ, string Raison);

/// <summary>
/// Lit un référentiel en CSV (UTF-8, virgule ou point-virgule) : <c>genre, code, libelle, nature, parent, depuis, jusqu_au, remplace_par</c>, les quatre
/// dernières pouvant manquer hors <c>depuis</c>. Tout ou rien : un fichier fautif ne charge rien.
/// </summary>
internal static class LectureDeReferentiel
{
    private static readonly string[] _colonnes = ["genre", "code", "libelle", "nature", "parent", "depuis", "jusqu_au", "remplace_par"];
    private static readonly string[] _obligatoires = ["genre", "code", "libelle", "nature", "depuis"];

    public static (IReadOnlyList<EntreeDeReferentiel> Entrees, IReadOnlyList<DefautDeReferentiel> Defauts) Lire(Stream fichier)
    {
        var defauts = new List<DefautDeReferentiel>();
        var entrees = new List<(int Ligne, EntreeDeReferentiel Entree)>();
        try
        {
            using var lecteur = CsvDataReader.Create(new StreamReader(fichier, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));
            var titres = Enumerable.Range(0, lecteur.FieldCount).Select(lecteur.GetName).ToList();
            foreach (var titre in titres.Where(titre => !_colonnes.Contains(titre))) defauts.Add(new(1, titre, $"colonne inconnue ; attendues : {string.Join(", ", _colonnes)}"));
            foreach (var absente in _obligatoires.Where(colonne => !titres.Contains(colonne))) defauts.Add(new(1, absente, "colonne absente"));
            if (defauts.Count > 0) return ([], defauts);
            while (lecteur.Read())
            {
                var ligne = lecteur.RowNumber + 1;
                if (Entree(champ => titres.IndexOf(champ) is var rang and >= 0 && lecteur.GetString(rang).Trim() is { Length: > 0 } texte ? texte : null,
                    (champ, raison) => defauts.Add(new(ligne, champ, raison))) is { } entree) entrees.Add((ligne, entree));
            }
        }
        catch (Exception e) when (e is CsvFormatException or DecoderFallbackException or CsvMissingHeadersException)
        {
            return ([], [new(0, "fichier", "n'est pas un CSV en UTF-8 dont la première ligne donne les titres")]);
        }

        List<EntreeDeReferentiel> lues = [.. entrees.Select(lue => lue.Entree)];
        if (defauts.Count == 0)
            defauts.AddRange(ReglesDeReferentiel.Examiner(lues).Select(defaut => new DefautDeReferentiel(
                entrees.First(lue => ReferenceEquals(lue.Entree, defaut.Entree)).Ligne, defaut.Erreur.Champ, defaut.Erreur.Raison)));
        if (defauts.Count == 0 && lues.Count == 0) defauts.Add(new(0, "fichier", "n'a aucune entrée"));
        return (lues, defauts);
    }

    private static EntreeDeReferentiel? Entree(Func<string, string?> lire, Action<string, string> noter)
    {
        var fautif = false;
        GenreDEntree? genre = lire("genre") switch { "territoire" => GenreDEntree.Territoire, "organisme" => GenreDEntree.Organisme, _ => null };
        if (genre is null) Noter("genre", "doit valoir territoire ou organisme");
        var (code, libelle, nature) = (Obligatoire("code"), Obligatoire("libelle"), Obligatoire("nature"));
        var (depuis, jusquAu) = (Date("depuis"), Date("jusqu_au"));
        if (depuis is null && !fautif) Noter("depuis", "est obligatoire");
        return fautif ? null : new(genre!.Value, code!, libelle!, nature!, lire("parent"), depuis!.Value, jusquAu, lire("remplace_par"));

        string? Obligatoire(string champ)
        {
            if (lire(champ) is { } texte) return texte;
            Noter(champ, "est obligatoire");
            return null;
        }

        LocalDate? Date(string champ)
        {
            if (lire(champ) is not { } texte) return null;
            if (LocalDatePattern.Iso.Parse(texte) is { Success: true } iso) return iso.Value;
            if (LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy").Parse(texte) is { Success: true } francaise) return francaise.Value;
            Noter(champ, "n'est pas une date (AAAA-MM-JJ ou JJ/MM/AAAA)");
            return null;
        }

        void Noter(string champ, string raison)
        {
            fautif = true;
            noter(champ, raison);
        }
    }
}
