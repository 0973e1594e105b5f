using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>
/// Un épisode de garantie d'activité ou d'accompagnement global reconstitué, dans l'ordre R1, sans ce qui suit sa fin ou le décès (R8).
/// </summary>
/// <param name="Episode">L'épisode.</param>
/// <param name="Orientations">Orientations : une au plus, sauf ce qu'un lot aurait apporté en double.</param>
/// <param name="Debuts">Démarrages : le premier fait le début, le dernier donne le conseiller.</param>
/// <param name="Parrainages">Parrainages.</param>
/// <param name="Fin">Ce qui a fermé l'épisode, fin de la mesure ou décès ; nul s'il est ouvert au jour d'observation.</param>
public sealed record DossierDAccompagnement(
    Episode Episode, IReadOnlyList<FaitConnu> Orientations, IReadOnlyList<FaitConnu> Debuts, IReadOnlyList<FaitConnu> Parrainages, FaitConnu? Fin)
{
    /// <summary>Orientation de l'épisode : la première par l'effet ; nulle si aucune n'est connue.</summary>
    public FaitConnu? Orientation => Orientations.Count > 0 ? Orientations[0] : null;

    /// <summary>Du démarrage à la fin ; nul tant que rien n'a démarré.</summary>
    public Suivi? Suivi => Debuts.Count > 0 ? new(Debuts[0], Fin) : null;

    /// <summary>Conseiller ce jour, celui du dernier démarrage ; nul sans accompagnement global démarré.</summary>
    public Guid? ConseillerLe(LocalDate jour)
    {
        Guid? conseiller = null;
        foreach (var connu in Debuts)
            if (connu.Fait is AccompagnementGlobalDebute debut && debut.DateEffet <= jour) conseiller = debut.Conseiller;
        return conseiller;
    }

    /// <summary>Reconstitue un épisode. Ne lève jamais.</summary>
    /// <param name="episode">Épisode.</param>
    /// <param name="connus">Ses faits au jour d'observation, dans l'ordre R1.</param>
    /// <param name="deces">Décès de la personne, nul si aucun.</param>
    public static DossierDAccompagnement Reconstituer(Episode episode, IReadOnlyList<FaitConnu> connus, FaitConnu? deces)
    {
        var (orientations, debuts, parrainages) = (new List<FaitConnu>(1), new List<FaitConnu>(1), new List<FaitConnu>());
        var fin = deces;
        foreach (var connu in connus)
        {
            // Une fin du jour du décès ferme l'épisode avant lui ; ce qui suit l'une ou l'autre est ignoré.
            if (connu.Fait.DateEffet > fin?.Fait.DateEffet) break;
            switch (connu.Fait)
            {
                case GarantieActiviteOrientee or AccompagnementGlobalOriente:
                    orientations.Add(connu);
                    break;
                case GarantieActiviteDebutee or AccompagnementGlobalDebute:
                    debuts.Add(connu);
                    break;
                case ParrainageDebute:
                    parrainages.Add(connu);
                    break;
                case ICloture when fin is not { Fait: ICloture }:
                    fin = connu;
                    break;
            }
        }
        return new(episode, orientations, debuts, parrainages, fin);
    }
}
