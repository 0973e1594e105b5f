using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class NotifierOrientationEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/orientations")]
    [EndpointSummary("Notifie une orientation.")]
    [Tags("RSA")]
    [CorpsDeFait<OrientationNotifiee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<OrientationNotifiee>(http, parcours);
}
