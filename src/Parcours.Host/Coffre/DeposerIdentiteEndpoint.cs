using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Coffre;

public static class DeposerIdentiteEndpoint
{
    [Acces(Acces.DepotDIdentite)]
    [EndpointSummary("Garde au coffre l'identité d'une personne, à la place de la précédente.")]
    [Tags("Identités")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    [WolverinePut("/api/departements/{departement}/personnes/{personne}/identite")]
    public static Task<IResult> Put(HttpContext http, string personne, IdentiteRecue recue, [NotBody] AccesAuxIdentites acces) =>
        acces.DeposerAsync(http, personne, recue);
}
