using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Caisses;
using Wolverine.Http;

namespace Parcours.Host.Caisses;

public static class LireImportEndpoint
{
    [WolverineGet("/api/departements/{departement}/imports/{travail}")]
    [Acces(Acces.Imports)]
    [EndpointSummary("Où en est un import, et son compte rendu.")]
    [Tags("Imports")]
    [ProducesResponseType<ImportRendu>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static async Task<IResult> Get(HttpContext http, string travail, [NotBody] TableDesImports table) =>
        Guid.TryParse(travail, out var id) && await table.LireAsync(Saisie.Departement(http), id, http.RequestAborted) is { } lu
            ? Results.Json(ImportRendu.De(lu)) : Results.Problem(Problemes.Introuvable("Cet import n'existe pas."));
}
