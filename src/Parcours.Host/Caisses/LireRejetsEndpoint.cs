using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Imports;
using Wolverine.Http;

namespace Parcours.Host.Caisses;

/// <summary>Les dossiers rejetés d'un import.</summary>
/// <param name="Rejets">Leur place et la raison, jamais leur contenu ; dix mille au plus.</param>
public sealed record RejetsRendus(IReadOnlyList<RejetLu> Rejets);

public static class LireRejetsEndpoint
{
    [WolverineGet("/api/departements/{departement}/imports/{travail}/rejets")]
    [Acces(Acces.Imports)]
    [EndpointSummary("Les dossiers qu'un import a rejetés : leur place dans le fichier, et pourquoi.")]
    [Tags("Imports")]
    [ProducesResponseType<RejetsRendus>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static async Task<IResult> Get(HttpContext http, string travail, [NotBody] TableDesImports table)
    {
        var departement = Saisie.Departement(http);
        return Guid.TryParse(travail, out var id) && await table.LireAsync(departement, id, http.RequestAborted) is not null
            ? Results.Json(new RejetsRendus(await table.RejetsAsync(departement, id, http.RequestAborted))) : Results.Problem(Problemes.Introuvable("Cet import n'existe pas."));
    }
}
