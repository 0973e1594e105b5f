using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ecarts;

/// <summary>Ce qu'une unité devient d'un état à l'autre : elle entre dans le champ, change de classe ou de poids, ou en sort.</summary>
/// <param name="Avant">L'unité avant ; nulle si elle n'était pas du champ.</param>
/// <param name="Apres">L'unité après ; nulle si elle n'en est plus.</param>
public readonly record struct Mouvement(Unite? Avant, Unite? Apres)
{
    /// <summary>L'unité, telle qu'elle est, ou telle qu'elle était.</summary>
    public Unite Unite => Apres ?? Avant!.Value;

    /// <summary>
    /// Les mouvements entre deux mesures des mêmes personnes. Une unité se reconnaît à son épisode et au fait d'où elle part ; ce qui ne
    /// change ni de classe ni de poids n'a pas bougé.
    /// </summary>
    public static IReadOnlyList<Mouvement> Entre(Mesure avant, Mesure apres)
    {
        var restantes = apres.Unites.ToLookup(Cle).ToDictionary(groupe => groupe.Key, groupe => new Queue<Unite>(groupe));
        var mouvements = new List<Mouvement>();
        foreach (var unite in avant.Unites)
        {
            if (!restantes.TryGetValue(Cle(unite), out var memes) || !memes.TryDequeue(out var devenue)) mouvements.Add(new(unite, null));
            else if (devenue.Classe != unite.Classe || devenue.Valeur != unite.Valeur || devenue.Depart.Fait != unite.Depart.Fait) mouvements.Add(new(unite, devenue));
        }
        mouvements.AddRange(restantes.Values.SelectMany(restees => restees).Select(unite => new Mouvement(null, unite)));
        return mouvements;
    }

    private static (Guid, Episode, long) Cle(Unite unite) => (unite.Personne, unite.Episode, unite.Depart.Ordre);
}
