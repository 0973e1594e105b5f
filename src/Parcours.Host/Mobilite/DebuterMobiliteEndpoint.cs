using Parcours.Domain.Mobilite;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Mobilite;

public static class DebuterMobiliteEndpoint
{
    [WolverinePost("/api/departements/{departement}/mobilites/{parcours}/debut")]
    [EndpointSummary("Commence l'accompagnement d'une mesure de mobilité.")]
    [Tags("Mobilité")]
    [CorpsDeFait<MobiliteAccompagnementDebute>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<MobiliteAccompagnementDebute>(http, parcours);
}
