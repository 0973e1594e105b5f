using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class CloreDroitEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/cloture")]
    [EndpointSummary("Clôt le droit, ce qui ferme l'épisode.")]
    [Tags("RSA")]
    [CorpsDeFait<DroitRsaClos>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DroitRsaClos>(http, parcours);
}
