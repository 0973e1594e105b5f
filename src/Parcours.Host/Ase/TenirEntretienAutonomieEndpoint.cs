using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class TenirEntretienAutonomieEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/entretiens-autonomie")]
    [EndpointSummary("Consigne un entretien d'autonomie.")]
    [Tags("ASE")]
    [CorpsDeFait<EntretienAutonomieTenu>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<EntretienAutonomieTenu>(http, parcours);
}
