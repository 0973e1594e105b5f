using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Tableurs;

public static class ApercevoirTableurEndpoint
{
    [WolverinePost("/api/departements/{departement}/tableurs/{modele}/apercu")]
    [Acces(Acces.Lot)]
    [CorpsDeTableur]
    [EndpointSummary("Montre les faits qu'un tableur (CSV ou XLSX) consignerait, et ses erreurs par ligne et colonne, sans rien écrire.")]
    [Tags("Tableurs")]
    [ProducesResponseType<CompteRenduDeTableur>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status413PayloadTooLarge)]
    public static Task<IResult> Post(HttpContext http, string modele, [NotBody] CorpsRecu corps) => corps.ApercevoirAsync(http, modele);
}
