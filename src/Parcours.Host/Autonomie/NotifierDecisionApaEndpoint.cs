using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class NotifierDecisionApaEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/decisions")]
    [EndpointSummary("Notifie la décision sur l'APA.")]
    [Tags("APA")]
    [CorpsDeFait<DecisionApaNotifiee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DecisionApaNotifiee>(http, parcours);
}
