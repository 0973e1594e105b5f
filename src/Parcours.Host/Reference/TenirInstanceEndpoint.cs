using Parcours.Domain.Reference;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Reference;

public static class TenirInstanceEndpoint
{
    [WolverinePost("/api/departements/{departement}/referents/{parcours}/instances")]
    [EndpointSummary("Consigne une instance de coordination tenue.")]
    [Tags("Référent de parcours")]
    [CorpsDeFait<InstanceTenue>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<InstanceTenue>(http, parcours);
}
