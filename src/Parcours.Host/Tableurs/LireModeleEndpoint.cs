using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Tableurs;
using Wolverine.Http;

namespace Parcours.Host.Tableurs;

public static class LireModeleEndpoint
{
    internal const string Type = "application/yaml";

    [WolverineGet("/api/departements/{departement}/tableurs/modeles/{modele}")]
    [Acces(Acces.Catalogue)]
    [EndpointSummary("Lit un modèle de tableur, tel qu'écrit (YAML) : le dernier, ou une de ses versions, zéro étant celui du service.")]
    [Tags("Tableurs")]
    [ProducesResponseType<string>(StatusCodes.Status200OK, Type)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static async Task<IResult> Get(HttpContext http, string modele, int? version, [NotBody] TableDesModeles table)
    {
        if (await table.TrouverAsync(Saisie.Departement(http), modele, version, http.RequestAborted) is not { } garde) return Introuvable;
        http.Response.Headers.ETag = $"\"{garde.Version}\"";
        return Results.Text(garde.Texte, Type + "; charset=utf-8");
    }

    internal static IResult Introuvable => Results.Problem(Problemes.Introuvable("Ce modèle de tableur n'existe pas."));
}
