using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class LireDossierEndpoint
{
    [WolverineGet("/api/departements/{departement}/rsa/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit un dossier RSA, aujourd'hui ou tel que connu un jour.")]
    [Tags("RSA")]
    [ProducesResponseType<DossierRsaLu>(StatusCodes.Status200OK)]
    public static async Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture)
    {
        var (dossier, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (dossier is null || dossier.Identifiant.Episode.Dispositif is not Domain.Communs.Dispositif.Rsa)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, dossier.Version, dossier.Position);
        return Results.Json(DossierRsaLu.De(dossier));
    }
}
