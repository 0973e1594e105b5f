using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class AccepterPlanAideEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/plans-aide/acceptation")]
    [EndpointSummary("Constate que la personne accepte le plan d'aide.")]
    [Tags("APA")]
    [CorpsDeFait<PlanAideAccepte>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PlanAideAccepte>(http, parcours);
}
