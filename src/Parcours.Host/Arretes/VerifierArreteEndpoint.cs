using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Secret;
using Parcours.Projections.Arretes;
using Wolverine.Http;

namespace Parcours.Host.Arretes;

public static class VerifierArreteEndpoint
{
    [Acces(Acces.Arretes)]
    [EndpointSummary("Recalcule une matrice arrêtée d'où elle fut prise, et la confronte à ce qu'on sait aujourd'hui.")]
    [Tags("Arrêtés")]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [WolverineGet("/api/departements/{departement}/arretes/{id}/verification")]
    public static async Task<IResult> Get(
        HttpContext http, Guid id, [NotBody] TableDesArretes table, [NotBody] VerificationDesArretes verification, [NotBody] SeuilDeDiffusion seuil)
    {
        var departement = Saisie.Departement(http);
        if (await table.LireAsync(departement, id, http.RequestAborted) is not { } lu) return LireArreteEndpoint.Introuvable;
        if (await verification.VerifierAsync(departement, lu, http.RequestAborted) is not { } verifie) return Results.Problem(Problemes.PasEncore(http.Response));
        var secret = seuil.Pour(Porteur.De(http));
        return new JsonEcrit(sortie => EcritureDeVerification.Ecrire(sortie, verifie, secret));
    }
}
