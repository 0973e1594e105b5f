using Parcours.Domain.Communs;

namespace Parcours.Domain.Personnes;

/// <summary>
/// Le rang sous lequel un épisode de l'absorbée se lit chez la conservée : tiré de son flux et de son rang, il ne heurte aucun autre et ne dépend ni de la
/// position, ni de ce que la conservée apprendra. Aucun fait n'est touché. Une famille sans rang n'a qu'un parcours par personne : les deux n'en font qu'un.
/// </summary>
public static class EpisodeReuni
{
    // Neuf chiffres : ceux que RangNomme rend.
    private const int Longueur = 9;

    /// <summary>L'épisode d'un flux, lu sous une personne.</summary>
    public static Episode De(Guid flux, Guid personne, Episode episode) =>
        flux == personne || !Famille.De(episode.Dispositif).ARang ? episode : episode with { Rang = RangNomme.De($"{flux:N}-{episode.Rang}") };

    /// <summary>Le rang peut être celui d'un épisode réuni : inutile d'en chercher d'autres.</summary>
    public static bool EstPossible(Episode episode) => episode.Rang.Length == Longueur;
}
