using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class ReprendreDroitEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/reprises")]
    [EndpointSummary("Consigne la reprise du droit par la caisse.")]
    [Tags("RSA")]
    [CorpsDeFait<DroitRsaRepris>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DroitRsaRepris>(http, parcours);
}
