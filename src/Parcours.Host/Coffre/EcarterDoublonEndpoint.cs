using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Coffre;

public static class EcarterDoublonEndpoint
{
    [Acces(Acces.DepotDIdentite)]
    [EndpointSummary("Retient que deux personnes rapprochées sont différentes : elles quittent la liste des doublons probables.")]
    [Tags("Identités")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [WolverinePost("/api/departements/{departement}/doublons/differentes")]
    public static Task<IResult> Post(HttpContext http, PaireRecue paire, [NotBody] AccesAuxDoublons acces) => acces.EcarterAsync(http, paire);
}
