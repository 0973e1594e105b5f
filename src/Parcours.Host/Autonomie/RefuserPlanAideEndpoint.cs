using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class RefuserPlanAideEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/plans-aide/refus")]
    [EndpointSummary("Constate que la personne refuse le plan d'aide.")]
    [Tags("APA")]
    [CorpsDeFait<PlanAideRefuse>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PlanAideRefuse>(http, parcours);
}
