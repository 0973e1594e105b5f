using Parcours.Domain.Communs;

namespace Parcours.Domain.Formation;

/// <summary>Un agent et les formations qu'il a suivies, telles que connues.</summary>
/// <param name="Id">Identifiant interne de l'agent.</param>
/// <param name="Formations">Ses formations, dans l'ordre R1.</param>
public sealed record AgentForme(Guid Id, IReadOnlyList<AgentForme.Jalon> Formations)
{
    /// <summary>Reconstitue l'agent. Ne lève jamais.</summary>
    public static AgentForme Reconstituer(PersonneLue agent)
    {
        var formations = new List<Jalon>(agent.Faits.Count);
        foreach (var connu in agent.Faits)
            if (connu.Fait is FormationSuivie formation) formations.Add(new(connu, formation));
        return new(agent.Id, formations);
    }

    /// <summary>Une formation et sa place au journal.</summary>
    /// <param name="Connu">Le fait tel que connu.</param>
    /// <param name="Fait">La formation.</param>
    public readonly record struct Jalon(FaitConnu Connu, FormationSuivie Fait);
}
