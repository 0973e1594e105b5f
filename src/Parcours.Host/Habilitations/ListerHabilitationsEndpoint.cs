using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Habilitations;

public static class ListerHabilitationsEndpoint
{
    [Acces(Acces.Habilitations)]
    [EndpointSummary("Liste les habilitations que rien n'a retirées, du département ou d'un agent.")]
    [Tags("Habilitations")]
    [ProducesResponseType<IReadOnlyList<HabilitationLue>>(StatusCodes.Status200OK)]
    [WolverineGet("/api/departements/{departement}/habilitations")]
    public static async Task<IResult> Get(HttpContext http, string? agent, [NotBody] TableDesHabilitations table)
    {
        var evenements = await table.EvenementsAsync(
            Saisie.Departement(http), agent is null ? null : Emetteur.Pseudonyme(agent), http.RequestAborted);
        return Results.Json(EvenementHabilitation.EnCours(evenements).Select(HabilitationLue.De));
    }
}
