using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Projections.Imports;
using Wolverine.Http;

namespace Parcours.Host.Imports;

public static class LireImportEndpoint
{
    [WolverineGet("/api/departements/{departement}/imports/{travail}")]
    [Acces(Acces.Travaux)]
    [EndpointSummary("Où en est un import, flux ou tableur, et son compte rendu.")]
    [Tags("Imports")]
    [ProducesResponseType<ImportRendu>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static async Task<IResult> Get(HttpContext http, string travail, [NotBody] TableDesImports table) =>
        await RegardSurLesImports.TrouverAsync(http, travail, table) is { } lu ? Results.Json(ImportRendu.De(lu)) : RegardSurLesImports.Introuvable;
}
