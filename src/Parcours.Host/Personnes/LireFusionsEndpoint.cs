using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Personnes;

public static class LireFusionsEndpoint
{
    [WolverineGet("/api/departements/{departement}/personnes/{personne}/fusions")]
    [Acces(Acces.Fusions)]
    [EndpointSummary("Dit sous quelle personne celle-ci se lit, et quelles fusions en vigueur la réunissent à d'autres.")]
    [Tags("Personnes")]
    [ProducesResponseType<FusionsLues>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static Task<IResult> Get(HttpContext http, string personne, [NotBody] FusionDePersonnes fusion) => fusion.LireAsync(http, personne);
}
