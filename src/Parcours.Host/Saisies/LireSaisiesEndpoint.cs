using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Saisies;

public static class LireSaisiesEndpoint
{
    [WolverineGet("/api/departements/{departement}/saisies/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit les valeurs saisies d'un indicateur, aujourd'hui ou telles que connues un jour.")]
    [Tags("Indicateurs")]
    [ProducesResponseType<SaisiesLues>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture)
    {
        var (indicateur, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (indicateur is null || indicateur.Identifiant.Episode.Dispositif is not Dispositif.Saisie)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, indicateur.Version, indicateur.Position);
        return Results.Json(SaisiesLues.De(indicateur));
    }
}
