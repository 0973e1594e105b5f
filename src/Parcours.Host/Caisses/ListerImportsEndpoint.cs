using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Caisses;
using Wolverine.Http;

namespace Parcours.Host.Caisses;

/// <summary>Les derniers imports.</summary>
/// <param name="Imports">Du plus récent au plus ancien, deux cents au plus.</param>
public sealed record ImportsRendus(IReadOnlyList<ImportRendu> Imports);

public static class ListerImportsEndpoint
{
    [WolverineGet("/api/departements/{departement}/imports")]
    [Acces(Acces.Imports)]
    [EndpointSummary("Les derniers imports de flux de caisse, du plus récent au plus ancien.")]
    [Tags("Imports")]
    [ProducesResponseType<ImportsRendus>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, [NotBody] TableDesImports table) =>
        Results.Json(new ImportsRendus([.. (await table.ListerAsync(Saisie.Departement(http), http.RequestAborted)).Select(ImportRendu.De)]));
}
