using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Coffre;

public static class ListerDoublonsEndpoint
{
    [Acces(Acces.RechercheDIdentite)]
    [EndpointSummary("Liste à décider : les personnes que le coffre rapproche (même NIR ; même nom et même naissance), parmi celles dont l'appelant voit un dossier ; X-Finalite dit pourquoi.")]
    [Tags("Identités")]
    [ProducesResponseType<DoublonsLus>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [WolverineGet("/api/departements/{departement}/doublons")]
    public static Task<IResult> Get(HttpContext http, string? apres, [NotBody] AccesAuxDoublons acces) => acces.ListerAsync(http, apres);
}
