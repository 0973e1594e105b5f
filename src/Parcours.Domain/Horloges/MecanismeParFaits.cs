using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Horloges;

/// <summary>
/// Le mécanisme ordinaire : dans un épisode, un type de fait lance, d'autres arrêtent, d'autres interrompent. Un arrêt antérieur au
/// départ arrête aussi (R5) ; une clôture ferme tout.
/// </summary>
public static class MecanismeParFaits
{
    /// <summary>Seuil de l'horloge.</summary>
    public static ParametreAttendu Seuil { get; } = new("delai", NatureDeParametre.Delai);

    /// <summary>Un mécanisme sans autre condition.</summary>
    /// <typeparam name="TDepart">Fait qui lance l'horloge : le premier de l'épisode.</typeparam>
    /// <param name="nom">Nom que les horloges citent.</param>
    /// <param name="arrets">Faits qui l'arrêtent.</param>
    /// <param name="interruptions">Faits qui l'interrompent.</param>
    public static Mecanisme<PersonneLue> De<TDepart>(string nom, IReadOnlyList<Type> arrets, params IReadOnlyList<Type> interruptions) where TDepart : Fait =>
        De<TDepart>(nom, [], static _ => static _ => true, arrets, interruptions);

    /// <summary>Un mécanisme que certains départs seulement lancent.</summary>
    /// <typeparam name="TDepart">Fait qui lance l'horloge : le premier de l'épisode parmi les retenus.</typeparam>
    /// <param name="nom">Nom que les horloges citent.</param>
    /// <param name="autres">Paramètres attendus en plus du délai.</param>
    /// <param name="retenir">Rend, des paramètres, ce qui dit si un départ lance l'horloge.</param>
    /// <param name="arrets">Faits qui l'arrêtent.</param>
    /// <param name="interruptions">Faits qui l'interrompent.</param>
    public static Mecanisme<PersonneLue> De<TDepart>(
        string nom, IReadOnlyList<ParametreAttendu> autres, Func<Parametres, Func<TDepart, bool>> retenir,
        IReadOnlyList<Type> arrets, params IReadOnlyList<Type> interruptions) where TDepart : Fait
    {
        HashSet<Type> fermants = [.. arrets, .. interruptions];
        return new(nom, [Seuil, .. autres],
            (_, observation) => [new Recrutement.EnCours(typeof(TDepart), [.. arrets, .. interruptions], observation, observation)],
            horloge =>
            {
                var nombres = new Nombres<(Delai Delai, Func<TDepart, bool> Retient)>(horloge, p => (p.Delai(Seuil.Nom), retenir(p)));
                return (personne, rendre) =>
                {
                    foreach (var episode in personne.Faits.GroupBy(connu => connu.Fait.Episode))
                    {
                        if (episode.Any(connu => connu.Fait is ICloture || fermants.Contains(connu.Fait.GetType()))) continue;
                        foreach (var connu in episode)
                        {
                            if (connu.Fait is not TDepart depart || !nombres.Au(depart.DateEffet, out var n) || !n.Retient(depart)) continue;
                            rendre(new(horloge.Code, personne.Id, episode.Key, connu, n.Delai.DernierJour(depart.DateEffet)));
                            break;
                        }
                    }
                };
            })
        {
            Lit = [typeof(TDepart), .. arrets, .. interruptions],
        };
    }
}
