using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Coffre;

/// <summary>Combien de temps une identité se garde en base active, à partir d'un jour (D4).</summary>
/// <param name="APartirDu">Premier jour, inclus.</param>
/// <param name="Mois">Mois après le dernier contact ; nul tant que la durée n'est pas arrêtée : rien ne s'efface alors.</param>
/// <param name="PreavisJours">Jours entre la proposition et l'exécution.</param>
/// <param name="Source">D'où elle vient.</param>
public sealed record DureeDeConservation(LocalDate APartirDu, int? Mois, int PreavisJours, Source Source);

/// <summary>Les durées de conservation, par dispositif, par date de départ croissante.</summary>
public sealed class Conservation(IReadOnlyDictionary<Dispositif, IReadOnlyList<DureeDeConservation>> durees)
{
    /// <summary>Les dispositifs qui en ont une.</summary>
    public IEnumerable<Dispositif> Dispositifs => durees.Keys;

    /// <summary>Celle qui vaut ce jour ; nulle si le dispositif n'en a pas, ou pas encore.</summary>
    public DureeDeConservation? Au(Dispositif dispositif, LocalDate jour) =>
        durees.TryGetValue(dispositif, out var siennes) ? siennes.LastOrDefault(duree => duree.APartirDu <= jour) : null;

    /// <summary>La plus courte durée arrêtée ce jour, en mois : qui a eu un contact depuis n'est à examiner pour aucun dispositif ; nulle si aucune ne l'est.</summary>
    public int? PlusCourte(LocalDate jour) => durees.Keys.Min(dispositif => Au(dispositif, jour)?.Mois);
}

/// <summary>Une identité dont la conservation est passée.</summary>
/// <param name="DernierContact">Dernier jour où un fait de la personne prend effet.</param>
/// <param name="Dispositifs">Ceux de ses dossiers.</param>
/// <param name="PreavisJours">Le plus long préavis de ces dispositifs.</param>
public sealed record ConservationPassee(LocalDate DernierContact, IReadOnlyList<Dispositif> Dispositifs, int PreavisJours);

/// <summary>Quand une identité a fini de servir.</summary>
public static class ReglesDeConservation
{
    /// <summary>
    /// La conservation de cette personne est passée ; nul sinon. Elle ne l'est jamais tant qu'un dossier est ouvert, ni tant qu'un de ses dispositifs n'a pas de
    /// durée arrêtée : de plusieurs, la plus longue vaut.
    /// </summary>
    /// <param name="personne">Ce que le journal sait d'elle.</param>
    /// <param name="conservation">Les durées.</param>
    /// <param name="jour">Jour de l'examen, à Paris.</param>
    public static ConservationPassee? Examiner(DossierPersonne personne, Conservation conservation, LocalDate jour)
    {
        var episodes = personne.Connus.Select(connu => connu.Fait.Episode).Where(episode => episode.Dispositif is not Dispositif.Personne).Distinct().ToList();
        if (episodes.Count == 0 || episodes.Any(episode => !(personne.FinDe(episode) <= jour))) return null;
        var durees = episodes.Select(episode => episode.Dispositif).Distinct().Select(dispositif => conservation.Au(dispositif, jour)).ToList();
        if (durees.Any(duree => duree?.Mois is null)) return null;
        var dernier = personne.Connus.Max(connu => connu.Fait.DateEffet);
        return dernier.PlusMonths(durees.Max(duree => duree!.Mois!.Value)) < jour
            ? new(dernier, [.. episodes.Select(episode => episode.Dispositif).Distinct()], durees.Max(duree => duree!.PreavisJours)) : null;
    }
}
