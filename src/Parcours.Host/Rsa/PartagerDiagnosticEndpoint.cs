using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class PartagerDiagnosticEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/diagnostics/{diagnostic}/partage")]
    [EndpointSummary("Partage un diagnostic.")]
    [Tags("RSA")]
    [CorpsDeFait<DiagnosticPartage>("diagnostic")]
    public static Task<IResult> Post(HttpContext http, string parcours, string diagnostic, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DiagnosticPartage>(http, parcours, ("diagnostic", diagnostic));
}
