using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Prevention;

public static class LireActionsEndpoint
{
    [WolverineGet("/api/departements/{departement}/preventions/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit les actions menées auprès d'un jeune, aujourd'hui ou telles que connues un jour.")]
    [Tags("Prévention spécialisée")]
    [ProducesResponseType<FaitsLus>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture)
    {
        var (dossier, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (dossier is null || dossier.Identifiant.Episode.Dispositif is not Dispositif.Prevention)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, dossier.Version, dossier.Position);
        return Results.Json(FaitsLus.De(dossier));
    }
}
