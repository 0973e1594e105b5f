using NodaTime;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>La majorité : pécule, situation, prise en charge jeune majeur.</summary>
internal static class RecitMajorite
{
    /// <returns>Le dernier fait que la sortie doit suivre.</returns>
    public static FaitFictif Raconter(JeuneFictif jeune, Plume plume, FaitFictif accueil, Signature referent)
    {
        if (!jeune.EstSortiMajeur)
            return accueil;
        var alea = plume.Alea;
        if (alea.Chance(550))
            plume.Suivre(accueil, "PeculeInforme", JoursDeBureau.AuPlusTard(jeune.Majorite.PlusDays(-alea.Entier(0, 60))), [], referent);
        if (jeune.Majorite.Year >= 2020 && alea.Chance(600))
            RecitSituation.Constater(plume, accueil, JoursDeBureau.AuPlusTard(jeune.Majorite.PlusDays(-alea.Entier(0, 45))), 620, referent);
        if (jeune.Forme is not { } forme)
            return accueil;

        // La prise en charge suit d'ordinaire la majorité le jour même ; parfois, la décision tarde.
        var debut = jeune.Majorite.PlusDays(alea.Chance(640) ? 0 : alea.Ramasse(60));
        var prise = plume.Suivre(accueil, "PriseEnChargeJeuneMajeurDebutee", debut, new() { { "forme", forme } }, referent);
        if (prise is null)
            return accueil;
        if (alea.Chance(350))
            RecitSituation.Constater(plume, prise, JoursDeBureau.AuPlusTot(debut.PlusMonths(6)), 720, referent);
        var motif = jeune.Sortie == jeune.VingtEtUnAns ? "limite21" : alea.Pese([("terme", 50), ("autonomie", 30), ("rupture", 14), ("refus", 6)]);
        return plume.Suivre(prise, "PriseEnChargeJeuneMajeurTerminee", jeune.Sortie, new() { { "forme", forme }, { "motif", motif } }, referent) ?? prise;
    }
}
