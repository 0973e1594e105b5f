using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class NotifierDroitEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa")]
    [EndpointSummary("Notifie la réception d'un droit : ouvre un épisode RSA.")]
    [Tags("RSA")]
    [CorpsDeFait<DroitRsaNotifie>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<DroitRsaNotifie>(http, Dispositif.Rsa);
}
