using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class LireDossierMdphEndpoint
{
    [WolverineGet("/api/departements/{departement}/pch/{parcours}")]
    [Acces(Acces.Dossier)]
    [EndpointSummary("Lit une demande à la MDPH, aujourd'hui ou telle que connue un jour.")]
    [Tags("PCH")]
    [ProducesResponseType<DossierAutonomieLu>(StatusCodes.Status200OK)]
    public static Task<IResult> Get(HttpContext http, string parcours, Jour? connuAu, long? position, [NotBody] LectureDeDossier lecture) =>
        LectureDeDemande.LireAsync(http, parcours, connuAu, position, lecture, Dispositif.Pch);
}
