using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Coffre;

public static class ChercherIdentiteEndpoint
{
    [Acces(Acces.RechercheDIdentite)]
    [EndpointSummary("Cherche une personne par son NIR, ou par son nom et sa naissance, parmi celles dont l'appelant voit un dossier ; X-Finalite dit pourquoi.")]
    [Tags("Identités")]
    [ProducesResponseType<RechercheLue>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [WolverinePost("/api/departements/{departement}/identites/recherche")]
    public static Task<IResult> Post(HttpContext http, RechercheRecue recherche, [NotBody] AccesAuxIdentites acces) => acces.ChercherAsync(http, recherche);
}
