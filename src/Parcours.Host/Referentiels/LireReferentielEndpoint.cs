using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Referentiels;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Echange;
using Parcours.Projections.Referentiels;
using Wolverine.Http;

namespace Parcours.Host.Referentiels;

public static class LireReferentielEndpoint
{
    [WolverineGet("/api/departements/{departement}/referentiel")]
    [Acces(Acces.Catalogue)]
    [EndpointSummary("Lit les territoires, organismes et structures du département, ceux d'un jour, tels que connus un jour.")]
    [Tags("Référentiel")]
    [ProducesResponseType<IReadOnlyList<EntreeDeReferentiel>>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, Jour? au, Jour? connuAu, [NotBody] TableDuReferentiel table)
    {
        // Le dernier jour du calendrier n'a pas de lendemain, et rien ne s'apprend après lui.
        var entrees = await table.LireAsync(Saisie.Departement(http), connuAu is { } jour && jour.Date < LocalDate.MaxIsoValue ? LectureEchange.FinDuJour(jour.Date) : null, http.RequestAborted);
        return Results.Json(au is { } date ? entrees.Where(entree => entree.Existe(date.Date)) : entrees);
    }
}
