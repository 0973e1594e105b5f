using NodaTime;
using Parcours.Host.Faits;
using Parcours.Host.Http;

namespace Parcours.Host.Formation;

/// <summary>Les formations d'un agent, telles que connues et observées un jour.</summary>
/// <param name="Parcours">Le flux de l'agent.</param>
/// <param name="Version">Nombre de faits consignés, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît de l'agent.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Formations">Par date d'effet, corrections appliquées et annulées retirées.</param>
public sealed record FormationsLues(string Parcours, int Version, long Position, LocalDate ObserveLe, IReadOnlyList<FaitLu> Formations)
{
    internal static FormationsLues De(DossierConnu agent)
    {
        var parPosition = agent.Evenements.ToDictionary(lu => lu.Consigne.Position);
        return new(
            agent.Identifiant.ToString(), agent.Version, agent.Position, agent.Observation,
            [
                .. agent.Personne.Connus.OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre)
                    .Select(connu => FaitLu.De(connu, parPosition[connu.Ordre])),
            ]);
    }
}
