using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Saisies;

public static class LireSaisiesEndpoint
{
    [WolverineGet("/api/departements/{departement}/saisies/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit les valeurs saisies d'un indicateur, aujourd'hui ou telles que connues un jour.")]
    [Tags("Indicateurs")]
    [ProducesResponseType<FaitsLus>(StatusCodes.Status200OK)]
    public static Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture) =>
        lecture.RendreLesFaitsAsync(http, parcours, connuAu?.Date, position, Dispositif.Saisie);
}
