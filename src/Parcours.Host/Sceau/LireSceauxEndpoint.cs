using System.Text.Json;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Droits;
using Parcours.Projections.Sceau;
using Wolverine.Http;

namespace Parcours.Host.Sceau;

public static class LireSceauxEndpoint
{
    [Acces(Acces.Sceaux)]
    [EndpointSummary("Lit les sceaux du journal et leurs clés publiques : ce qu'un auditeur garde, pour prouver plus tard que rien n'a changé.")]
    [Tags("Sceaux")]
    [WolverineGet("/api/departements/{departement}/sceaux")]
    public static async Task<IResult> Get(HttpContext http, [NotBody] SourcesDeDonnees sources)
    {
        var departement = Saisie.Departement(http);
        await using var connection = await sources.LireAsync(departement, http.RequestAborted);
        return new SceauxEnJson(departement, await RegistreDesSceaux.LireAsync(connection, departement, http.RequestAborted));
    }
}

/// <summary>Le registre, sous la forme que la commande <c>sceau exporter</c> écrit.</summary>
internal sealed class SceauxEnJson(string departement, RegistreDesSceaux registre) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var sortie = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
        EchangeDesSceaux.Ecrire(sortie, departement, registre);
        await sortie.FlushAsync(httpContext.RequestAborted);
    }
}
