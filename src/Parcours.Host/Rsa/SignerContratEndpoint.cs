using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class SignerContratEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/contrats")]
    [EndpointSummary("Consigne la signature d'un contrat.")]
    [Tags("RSA")]
    [CorpsDeFait<ContratSigne>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ContratSigne>(http, parcours);
}
