using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Tableurs;
using Wolverine.Http;

namespace Parcours.Host.Tableurs;

public static class LireGabaritEndpoint
{
    [WolverineGet("/api/departements/{departement}/tableurs/gabarits/{modele}")]
    [Acces(Acces.Catalogue)]
    [EndpointSummary("Le tableur à remplir d'un modèle, avec une ligne d'exemple : format=csv (par défaut, pour un tableur français) ou xlsx.")]
    [Tags("Tableurs")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static async Task<IResult> Get(HttpContext http, string modele, string? format, [NotBody] TableDesModeles table)
    {
        if (format is not (null or "csv" or "xlsx")) return Results.Problem(Problemes.Forme(new Dictionary<string, string[]> { ["format"] = ["doit valoir csv ou xlsx"] }));
        if (await table.TrouverAsync(Saisie.Departement(http), modele, null, http.RequestAborted) is not { } garde) return LireModeleEndpoint.Introuvable;
        return format == "xlsx"
            ? Results.Stream(flux => GabaritDeTableur.EnXlsxAsync(flux, garde.Modele, http.RequestAborted), GabaritDeTableur.TypeXlsx, garde.Modele.Nom + ".xlsx")
            : Results.File(GabaritDeTableur.EnCsv(garde.Modele), GabaritDeTableur.TypeCsv + "; charset=utf-8; header=present", garde.Modele.Nom + ".csv");
    }
}
