using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class LireDossierEndpoint
{
    [WolverineGet("/api/departements/{departement}/ase/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit un parcours de l'aide sociale à l'enfance, aujourd'hui ou tel que connu un jour.")]
    [Tags("ASE")]
    [ProducesResponseType<DossierAseLu>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture)
    {
        var (dossier, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (dossier is null || dossier.Identifiant.Episode.Dispositif is not Domain.Communs.Dispositif.Ase)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, dossier.Version, dossier.Position);
        return Results.Json(DossierAseLu.De(dossier));
    }
}
