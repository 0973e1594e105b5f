using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Host.Secret;
using Wolverine.Http;

namespace Parcours.Host.Matrices;

public static class LireMatriceEndpoint
{
    [WolverineGet("/api/departements/{departement}/matrices/{convention}")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Lit la matrice d'une convention, remplie : JSON, CSV ou XLSX selon Accept.")]
    [Tags("Matrices")]
    public static async Task<IResult> Get(
        HttpContext http, string convention, int? annee, Jour? aLaDate, long? position, Jour? observeLe, string? dialecte,
        [NotBody] DemandeDeMatrice demande, [NotBody] SeuilDeDiffusion seuil)
    {
        http.Response.Headers.Append("Vary", "Accept");
        if (NegociationDeMatrice.Choisir(http.Request) is not { } type) return Results.Problem(Problemes.DuStatut(StatusCodes.Status406NotAcceptable));
        var (remplie, refus) = await demande.RemplirAsync(http, convention, annee, aLaDate, position, observeLe);
        if (remplie is null) return refus!;
        var secret = seuil.Pour(Porteur.De(http));
        var fichier = $"{convention}-{remplie.Departement}";
        switch (type)
        {
            case MatriceEnCsv.Type:
                // Le schéma de ce CSV se lit à la même adresse, un segment plus loin.
                http.Response.Headers.Append("Link", $"<{http.Request.Path}/schema{http.Request.QueryString}>; rel=\"describedby\"; type=\"application/json\"");
                return Results.File(System.Text.Encoding.UTF8.GetBytes(MatriceEnCsv.De(remplie, secret, Dialecte(dialecte))), "text/csv; charset=utf-8; header=present", fichier + ".csv");
            case MatriceEnClasseur.Type:
                return Results.Stream(flux => MatriceEnClasseur.EcrireAsync(flux, remplie, secret, http.RequestAborted), MatriceEnClasseur.Type, fichier + ".xlsx");
            default:
                return new JsonEcrit(sortie => MatriceEnJson.Ecrire(sortie, remplie, secret));
        }
    }

    internal static DialecteCsv Dialecte(string? nom) => DialecteCsv.Tous.FirstOrDefault(dialecte => dialecte.Nom == nom) ?? DialecteCsv.Rfc4180;
}
