using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Coffre;

public static class LireIdentiteEndpoint
{
    [Acces(Acces.Identite)]
    [EndpointSummary("Lit au coffre l'identité d'une personne dont l'appelant voit un dossier entier ; X-Finalite dit pourquoi.")]
    [Tags("Identités")]
    [ProducesResponseType<IdentiteLue>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [WolverineGet("/api/departements/{departement}/personnes/{personne}/identite")]
    public static Task<IResult> Get(HttpContext http, string personne, [NotBody] AccesAuxIdentites acces) => acces.LireAsync(http, personne);
}
