using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Faits;

public static class LireHistoriqueEndpoint
{
    [WolverineGet("/api/departements/{departement}/parcours/{parcours}/historique")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit tout ce qui a été consigné d'un dossier, aujourd'hui ou tel que connu un jour.")]
    [Tags("Faits")]
    [ProducesResponseType<HistoriqueLu>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture)
    {
        var (dossier, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (dossier is null)
        {
            return Results.Problem(refus!);
        }

        EnTetesDActe.Poser(http.Response, dossier.Version, dossier.Position);
        return Results.Json(HistoriqueLu.De(dossier));
    }
}
