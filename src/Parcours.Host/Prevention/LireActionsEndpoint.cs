using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Prevention;

public static class LireActionsEndpoint
{
    [WolverineGet("/api/departements/{departement}/preventions/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit les actions menées auprès d'un jeune, aujourd'hui ou telles que connues un jour.")]
    [Tags("Prévention spécialisée")]
    [ProducesResponseType<FaitsLus>(StatusCodes.Status200OK)]
    public static Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture) =>
        lecture.RendreLesFaitsAsync(http, parcours, connuAu?.Date, position, Dispositif.Prevention);
}
