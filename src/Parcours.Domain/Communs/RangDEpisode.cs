using System.Globalization;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Communs;

/// <summary>Le rang d'une ouverture que l'émetteur ne numérote pas.</summary>
public static class RangDEpisode
{
    /// <summary>
    /// Celui d'une ouverture qui dit déjà la même chose, pour que la redire ne consigne rien ; sinon le premier épisode dont des
    /// faits sont connus sans ouverture, une orientation pouvant précéder la réception (B1) ; sinon le suivant du plus haut.
    /// </summary>
    /// <param name="ouverture">L'ouverture proposée ; son épisode n'est pas lu.</param>
    /// <param name="dispositif">Le dispositif de l'épisode ; un seul épisode s'il n'a pas de rang.</param>
    /// <param name="personne">Ce que le journal sait de la personne.</param>
    public static Episode Pour(Fait ouverture, Dispositif dispositif, DossierPersonne personne)
    {
        if (!Famille.De(dispositif).ARang) return new(dispositif, "");
        var episodes = personne.Episodes(dispositif).OrderBy(Numero).ToList();
        foreach (var episode in episodes)
            if (personne.Faits<Fait>(episode).Any(connue => Forme.SontIdentiques(connue, ouverture with { Episode = episode })))
                return episode;
        foreach (var episode in episodes)
            if (personne.DebutDe(episode) is null) return episode;
        return new(dispositif, (episodes.Select(Numero).DefaultIfEmpty(0).Max() + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static int Numero(Episode episode) => int.Parse(episode.Rang, CultureInfo.InvariantCulture);
}
