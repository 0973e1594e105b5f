using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Maraude;

public static class LireFamilleEndpoint
{
    [WolverineGet("/api/departements/{departement}/maraudes/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit les rencontres d'une famille, ses mises à l'abri et ses droits, aujourd'hui ou tels que connus un jour.")]
    [Tags("Maraudes")]
    [ProducesResponseType<FaitsLus>(StatusCodes.Status200OK)]
    public static Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture) =>
        lecture.RendreLesFaitsAsync(http, parcours, connuAu?.Date, position, Dispositif.Maraude);
}
