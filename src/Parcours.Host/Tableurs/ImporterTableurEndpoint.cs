using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Tableurs;

public static class ImporterTableurEndpoint
{
    [WolverinePost("/api/departements/{departement}/tableurs/{modele}/import")]
    [Acces(Acces.Lot)]
    [CorpsDeTableur]
    [EndpointSummary("Consigne les faits d'un tableur (CSV ou XLSX) ; répond ligne par ligne. Renvoyé, il ne consigne rien deux fois.")]
    [Tags("Tableurs")]
    [ProducesResponseType<CompteRenduDeTableur>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status413PayloadTooLarge)]
    public static Task<IResult> Post(HttpContext http, string modele, [NotBody] CorpsRecu corps) => corps.RepondreAsync(http, modele, estUnApercu: false);
}
