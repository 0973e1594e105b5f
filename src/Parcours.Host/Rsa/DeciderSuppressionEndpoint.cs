using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class DeciderSuppressionEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/suppressions")]
    [EndpointSummary("Décide une suppression.")]
    [Tags("RSA")]
    [CorpsDeFait<SuppressionDecidee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<SuppressionDecidee>(http, parcours);
}
