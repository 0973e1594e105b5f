using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Formation;

public static class LireFormationsEndpoint
{
    [WolverineGet("/api/departements/{departement}/formations/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit les formations d'un agent, aujourd'hui ou telles que connues un jour.")]
    [Tags("Formation")]
    [ProducesResponseType<FormationsLues>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture)
    {
        var (agent, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (agent is null || agent.Identifiant.Episode.Dispositif is not Dispositif.Formation)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, agent.Version, agent.Position);
        return Results.Json(FormationsLues.De(agent));
    }
}
