using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Referentiels;

/// <summary>Ce qu'un référentiel ne peut pas dire, et ce qu'un nouveau change à l'ancien.</summary>
public static class ReglesDeReferentiel
{
    /// <summary>Les défauts d'un référentiel entier, par entrée ; aucun s'il se tient.</summary>
    public static IReadOnlyList<(EntreeDeReferentiel Entree, ErreurDeForme Erreur)> Examiner(IReadOnlyList<EntreeDeReferentiel> entrees)
    {
        var erreurs = new List<(EntreeDeReferentiel, ErreurDeForme)>();
        var parCode = entrees.ToLookup(entree => (entree.Genre, entree.Code));
        foreach (var entree in entrees)
        {
            if (!Identifiants.EstUnCode(entree.Code)) Noter(entree, "code", "doit être un code de 1 à 32 caractères");
            if (entree.JusquAu < entree.Depuis) Noter(entree, "jusqu_au", "précède « depuis »");
            if (parCode[(entree.Genre, entree.Code)].Any(autre => !ReferenceEquals(autre, entree) && SeTouchent(autre, entree)))
                Noter(entree, "code", "figure deux fois à la même époque");
            if (entree.Parent is { } parent && !parCode[(entree.Genre, parent)].Any()) Noter(entree, "parent", $"« {parent} » n'est pas au référentiel");
            if (entree.RemplacePar is { } suivant)
            {
                if (!parCode[(entree.Genre, suivant)].Any()) Noter(entree, "remplace_par", $"« {suivant} » n'est pas au référentiel");
                if (entree.JusquAu is null) Noter(entree, "remplace_par", "demande « jusqu_au » : ce qui existe encore n'est pas remplacé");
            }
            if (EstDansUneBoucle(entree, parCode)) Noter(entree, "parent", "se contient lui-même");
        }
        return erreurs;

        void Noter(EntreeDeReferentiel entree, string champ, string raison) => erreurs.Add((entree, new(champ, raison)));
    }

    /// <summary>
    /// Ce qu'un référentiel voulu change à celui que l'on connaît, pour les genres qu'il porte : une entrée nouvelle ou changée s'ajoute, une entrée
    /// qu'il ne dit plus se retire. Le redire ne change rien.
    /// </summary>
    public static (IReadOnlyList<EntreeDeReferentiel> Ajouts, IReadOnlyList<EntreeDeReferentiel> Retraits) Difference(
        IReadOnlyList<EntreeDeReferentiel> connues, IReadOnlyList<EntreeDeReferentiel> voulues)
    {
        var (genres, parCle) = (voulues.Select(entree => entree.Genre).ToHashSet(), connues.ToDictionary(entree => entree.Cle()));
        var cles = voulues.Select(entree => entree.Cle()).ToHashSet();
        return ([.. voulues.Where(entree => parCle.GetValueOrDefault(entree.Cle()) != entree)],
            [.. connues.Where(entree => genres.Contains(entree.Genre) && !cles.Contains(entree.Cle()))]);
    }

    private static bool SeTouchent(EntreeDeReferentiel a, EntreeDeReferentiel b) => !(a.JusquAu < b.Depuis) && !(b.JusquAu < a.Depuis);

    private static bool EstDansUneBoucle(EntreeDeReferentiel entree, ILookup<(GenreDEntree, string), EntreeDeReferentiel> parCode)
    {
        var vus = new HashSet<string>(StringComparer.Ordinal);
        for (var parent = entree.Parent; parent is not null; parent = parCode[(entree.Genre, parent)].FirstOrDefault()?.Parent)
        {
            if (parent == entree.Code) return true;
            if (!vus.Add(parent)) return false;
        }
        return false;
    }
}
