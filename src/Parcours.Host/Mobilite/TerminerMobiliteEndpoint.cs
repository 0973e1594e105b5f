using Parcours.Domain.Mobilite;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Mobilite;

public static class TerminerMobiliteEndpoint
{
    [WolverinePost("/api/departements/{departement}/mobilites/{parcours}/fin")]
    [EndpointSummary("Termine l'accompagnement d'une mesure de mobilité.")]
    [Tags("Mobilité")]
    [CorpsDeFait<MobiliteAccompagnementTermine>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<MobiliteAccompagnementTermine>(http, parcours);
}
