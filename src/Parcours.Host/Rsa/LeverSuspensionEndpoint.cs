using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class LeverSuspensionEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/suspensions/levee")]
    [EndpointSummary("Lève une suspension.")]
    [Tags("RSA")]
    [CorpsDeFait<SuspensionLevee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<SuspensionLevee>(http, parcours);
}
