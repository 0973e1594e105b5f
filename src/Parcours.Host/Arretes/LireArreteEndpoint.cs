using System.Text;
using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Matrices;
using Parcours.Host.Secret;
using Parcours.Projections.Arretes;
using Wolverine.Http;

namespace Parcours.Host.Arretes;

public static class LireArreteEndpoint
{
    [Acces(Acces.Arretes)]
    [EndpointSummary("Lit une matrice arrêtée, telle qu'elle le fut : JSON, ou CSV selon Accept.")]
    [Tags("Arrêtés")]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    [WolverineGet("/api/departements/{departement}/arretes/{id}")]
    public static async Task<IResult> Get(HttpContext http, Guid id, [NotBody] TableDesArretes table, [NotBody] SeuilDeDiffusion seuil)
    {
        http.Response.Headers.Append("Vary", "Accept");
        if (NegociationDeMatrice.Choisir(http.Request) is not { } type) return Results.Problem(Problemes.DuStatut(StatusCodes.Status406NotAcceptable));
        if (await table.LireAsync(Saisie.Departement(http), id, http.RequestAborted) is not { } lu) return Introuvable;
        // Un chiffre altéré ne se remet pas comme s'il était celui de l'arrêté.
        if (!lu.EstIntact)
            return Results.Problem(Problemes.Creer(StatusCodes.Status409Conflict, "arrete-altere", "Arrêté altéré.",
                "Cet arrêté ne porte plus l'empreinte posée quand il fut pris : la base a été changée. Sa vérification dit ce qui s'en recalcule."));
        var secret = seuil.Pour(Porteur.De(http));
        return type is MatriceEnCsv.Type
            ? Results.File(Encoding.UTF8.GetBytes(ArreteEnCsv.De(lu.Arrete!, secret)), "text/csv; charset=utf-8; header=present", $"{lu.Inscrit.Convention}-{lu.Inscrit.Annee}-{id}.csv")
            : new JsonEcrit(sortie => ArreteEnJson.Ecrire(sortie, lu, secret));
    }

    internal static IResult Introuvable => Results.Problem(Problemes.Introuvable("Cet arrêté n'existe pas."));
}
