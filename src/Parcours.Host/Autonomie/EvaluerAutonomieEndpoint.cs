using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class EvaluerAutonomieEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/evaluations")]
    [EndpointSummary("Consigne une évaluation de la perte d'autonomie.")]
    [Tags("APA")]
    [CorpsDeFait<EvaluationApaRealisee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<EvaluationApaRealisee>(http, parcours);
}
