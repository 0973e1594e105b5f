using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Tableurs;
using Wolverine.Http;

namespace Parcours.Host.Tableurs;

public static class ListerModelesEndpoint
{
    [WolverineGet("/api/departements/{departement}/tableurs/modeles")]
    [Acces(Acces.Catalogue)]
    [EndpointSummary("Liste les modèles de tableur du département, et ceux livrés qu'il n'a pas remplacés.")]
    [Tags("Tableurs")]
    [ProducesResponseType<IReadOnlyList<ModeleListe>>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, [NotBody] TableDesModeles table) =>
        Results.Json((await table.ListerAsync(Saisie.Departement(http), http.RequestAborted)).Select(ModeleListe.De));
}
