using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class RealiserDiagnosticEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/diagnostics")]
    [EndpointSummary("Consigne un diagnostic.")]
    [Tags("RSA")]
    [CorpsDeFait<DiagnosticRealise>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DiagnosticRealise>(http, parcours);
}
