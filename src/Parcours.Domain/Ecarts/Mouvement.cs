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
    public static IReadOnlyList<Mouvement> Entre(Mesure avant, Mesure apres) =>
    [
        .. Appariement.Entre(avant.Unites, apres.Unites, static unite => (unite.Personne, unite.Episode, unite.Depart.Ordre))
            .Select(paire => new Mouvement(paire.Avant, paire.Apres)).Where(mouvement => mouvement.ABouge),
    ];

    private bool ABouge => Avant is not { } avant || Apres is not { } apres
        || apres.Classe != avant.Classe || apres.Valeur != avant.Valeur || apres.Depart.Fait != avant.Depart.Fait;
}
