using System.Globalization;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Domain.Rsa;

/// <summary>Le rang d'une ouverture que l'émetteur ne numérote pas.</summary>
public static class RangDEpisode
{
    /// <summary>
    /// Celui d'une ouverture qui dit déjà la même chose, pour que la redire ne consigne rien ; sinon le premier épisode dont des
    /// faits sont connus sans ouverture, une orientation pouvant précéder la réception (B1) ; sinon le suivant du plus haut.
    /// </summary>
    public static Episode Pour(DroitRsaNotifie ouverture, DossierPersonne personne)
    {
        var episodes = personne.Episodes(Dispositif.Rsa).OrderBy(Numero).ToList();
        foreach (var episode in episodes)
            if (personne.Faits<DroitRsaNotifie>(episode).Any(connue => Forme.SontIdentiques(connue, ouverture with { Episode = episode })))
                return episode;
        foreach (var episode in episodes)
            if (personne.DebutDe(episode) is null) return episode;
        return Episode.Rsa((episodes.Select(Numero).DefaultIfEmpty(0).Max() + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static int Numero(Episode episode) => int.Parse(episode.Rang, CultureInfo.InvariantCulture);
}
