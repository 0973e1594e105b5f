using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Tests.Modele;

public sealed record Origine(string? Adresse, string Protocole);

public static class OrigineEndpoint
{
    [WolverineGet("/modele/origine")]
    [AllowAnonymous]
    public static Origine Get(HttpContext http) => new(http.Connection.RemoteIpAddress?.ToString(), http.Request.Scheme);
}

public static class LireLentementEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverineGet("/api/departements/{departement}/modele/lenteur")]
    public static async Task<string> Get(CancellationToken annulation)
    {
        await Task.Delay(TimeSpan.FromSeconds(30), annulation);
        return "lu";
    }
}

public static class ConsignerLentementEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverinePost("/api/departements/{departement}/modele/lenteur")]
    public static async Task<string> Post(CancellationToken annulation)
    {
        await Task.Delay(TimeSpan.FromSeconds(1.5), annulation);
        return "consigné";
    }
}

public static class ActeModeleEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverinePost("/api/departements/{departement}/modele/acte")]
    public static async Task<IResult> Post(HttpContext http)
    {
        var lecture = await DemandeDActe.LireAsync(http, ["dateEffet"]);
        return lecture.Refus is { } refus ? Results.Problem(refus) : Results.Ok();
    }
}

public static class LotModeleEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverinePost("/api/departements/{departement}/modele/lot-entier")]
    [CorpsDeLot]
    public static async Task<IResult> Post(HttpContext http)
    {
        using var lu = new MemoryStream();
        await http.Request.Body.CopyToAsync(lu, http.RequestAborted);
        return Results.Ok(lu.Length);
    }
}
