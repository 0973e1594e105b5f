using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Imports;
using Wolverine.Http;

namespace Parcours.Host.Imports;

/// <summary>Les derniers imports.</summary>
/// <param name="Imports">Du plus récent au plus ancien, deux cents au plus.</param>
public sealed record ImportsRendus(IReadOnlyList<ImportRendu> Imports);

public static class ListerImportsEndpoint
{
    [WolverineGet("/api/departements/{departement}/imports")]
    [Acces(Acces.Travaux)]
    [EndpointSummary("Les derniers imports, flux de caisse et tableurs, du plus récent au plus ancien ; à qui n'importe pas de flux, ses tableurs.")]
    [Tags("Imports")]
    [ProducesResponseType<ImportsRendus>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, [NotBody] TableDesImports table) =>
        Results.Json(new ImportsRendus([.. (await table.ListerAsync(Saisie.Departement(http), RegardSurLesImports.Deposant(http), http.RequestAborted)).Select(ImportRendu.De)]));
}
