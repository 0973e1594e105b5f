using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Mobilite;

public static class LireMesureEndpoint
{
    [WolverineGet("/api/departements/{departement}/mobilites/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit une mesure de mobilité, aujourd'hui ou telle que connue un jour.")]
    [Tags("Mobilité")]
    [ProducesResponseType<FaitsLus>(StatusCodes.Status200OK)]
    public static Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture) =>
        lecture.RendreLesFaitsAsync(http, parcours, connuAu?.Date, position, Dispositif.Mobilite);
}
