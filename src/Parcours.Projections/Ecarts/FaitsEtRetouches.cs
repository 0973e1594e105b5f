using Parcours.Domain.Communs;

namespace Parcours.Projections.Ecarts;

/// <summary>
/// Coupe un flux en autant de morceaux qu'il a de faits, chacun avec ses retouches : jugé seul, un fait n'a pas à attendre que les autres de son flux
/// le soient à chaque chose apprise.
/// </summary>
internal static class FaitsEtRetouches
{
    /// <summary>Les morceaux, chacun dans l'ordre des positions ; une retouche suit toujours sa cible.</summary>
    public static IReadOnlyList<List<EvenementLu>> Separer(IReadOnlyList<EvenementLu> flux)
    {
        var morceaux = new List<List<EvenementLu>>(flux.Count);
        var parId = new Dictionary<Guid, List<EvenementLu>>(flux.Count);
        foreach (var lu in flux)
        {
            if (lu.Consigne.Fait is FaitTransversal retouche && parId.TryGetValue(IdentifiantFait.De(retouche.Cible), out var morceau)) morceau.Add(lu);
            else morceaux.Add(morceau = [lu]);
            parId[lu.Consigne.Id] = morceau;
        }
        return morceaux;
    }
}
