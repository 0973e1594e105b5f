using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class SuspendreVersementEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/suspensions-versement")]
    [EndpointSummary("Consigne la suspension du versement par la caisse.")]
    [Tags("RSA")]
    [CorpsDeFait<VersementRsaSuspendu>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<VersementRsaSuspendu>(http, parcours);
}
