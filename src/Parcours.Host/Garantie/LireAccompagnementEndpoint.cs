using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class LireAccompagnementEndpoint
{
    [WolverineGet("/api/departements/{departement}/accompagnements-globaux/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit un épisode d'accompagnement global, aujourd'hui ou tel que connu un jour.")]
    [Tags("Accompagnement global")]
    [ProducesResponseType<DossierDAccompagnementLu>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture)
    {
        var (dossier, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (dossier is null || dossier.Identifiant.Episode.Dispositif is not Dispositif.AccompagnementGlobal)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, dossier.Version, dossier.Position);
        return Results.Json(DossierDAccompagnementLu.De(dossier));
    }
}
