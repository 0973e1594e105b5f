using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class SuspendreDroitEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/suspensions-droit")]
    [EndpointSummary("Consigne la suspension du droit par la caisse.")]
    [Tags("RSA")]
    [CorpsDeFait<DroitRsaSuspendu>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DroitRsaSuspendu>(http, parcours);
}
