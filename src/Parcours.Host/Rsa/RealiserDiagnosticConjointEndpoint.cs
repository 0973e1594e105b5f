using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class RealiserDiagnosticConjointEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/diagnostics-conjoints")]
    [EndpointSummary("Consigne un diagnostic conjoint de réexamen.")]
    [Tags("RSA")]
    [CorpsDeFait<DiagnosticConjointRealise>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DiagnosticConjointRealise>(http, parcours);
}
