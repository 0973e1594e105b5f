using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class DeciderSuspensionEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/suspensions")]
    [EndpointSummary("Décide une suspension.")]
    [Tags("RSA")]
    [CorpsDeFait<SuspensionDecidee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<SuspensionDecidee>(http, parcours);
}
