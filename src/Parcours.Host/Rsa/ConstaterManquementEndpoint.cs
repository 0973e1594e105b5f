using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class ConstaterManquementEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/manquements")]
    [EndpointSummary("Constate un manquement.")]
    [Tags("RSA")]
    [CorpsDeFait<ManquementConstate>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ManquementConstate>(http, parcours);
}
