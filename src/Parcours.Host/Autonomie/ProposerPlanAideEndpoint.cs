using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class ProposerPlanAideEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/plans-aide")]
    [EndpointSummary("Propose un plan d'aide.")]
    [Tags("APA")]
    [CorpsDeFait<PlanAidePropose>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PlanAidePropose>(http, parcours);
}
