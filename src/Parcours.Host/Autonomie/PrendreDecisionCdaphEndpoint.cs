using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class PrendreDecisionCdaphEndpoint
{
    [WolverinePost("/api/departements/{departement}/pch/{parcours}/decisions")]
    [EndpointSummary("Consigne la décision de la CDAPH.")]
    [Tags("PCH")]
    [CorpsDeFait<DecisionCdaphPrise>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DecisionCdaphPrise>(http, parcours);
}
