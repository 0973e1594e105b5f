using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Arretes;
using Wolverine.Http;

namespace Parcours.Host.Arretes;

public static class ListerArretesEndpoint
{
    [Acces(Acces.Arretes)]
    [EndpointSummary("Liste les matrices arrêtées du département, dans l'ordre où elles le furent, et ce qui remplace quoi.")]
    [Tags("Arrêtés")]
    [ProducesResponseType<IReadOnlyList<ArreteListe>>(StatusCodes.Status200OK)]
    [WolverineGet("/api/departements/{departement}/arretes")]
    public static async Task<IResult> Get(HttpContext http, [NotBody] TableDesArretes table) =>
        Results.Json((await table.ListerAsync(Saisie.Departement(http), http.RequestAborted)).Select(ArreteListe.De));
}
