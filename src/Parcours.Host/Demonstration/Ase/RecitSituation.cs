using NodaTime;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>Un constat de situation, d'autant meilleur que le jeune est accompagné.</summary>
internal static class RecitSituation
{
    /// <param name="plume">Où l'écrire.</param>
    /// <param name="apres">Fait dont il découle.</param>
    /// <param name="jour">Jour du constat.</param>
    /// <param name="stable">Chances, pour mille, d'un logement stable ; les ressources suivent.</param>
    /// <param name="referent">Qui constate.</param>
    public static FaitFictif? Constater(Plume plume, FaitFictif? apres, LocalDate jour, int stable, Signature referent)
    {
        var alea = plume.Alea;
        return plume.Suivre(
            apres, "SituationJeuneConstatee", jour,
            new()
            {
                { "logementStable", alea.Chance(stable) },
                { "ressources", alea.Chance(stable - 60) },
                { "parcoursScolaireOuPro", alea.Chance(700) },
                { "droitsSante", alea.Chance(920) },
            },
            referent);
    }
}
