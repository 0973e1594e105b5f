using Parcours.Domain.Garantie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class DebuterAccompagnementEndpoint
{
    [WolverinePost("/api/departements/{departement}/accompagnements-globaux/{parcours}/debut")]
    [EndpointSummary("Démarre l'accompagnement global, ou en change le conseiller.")]
    [Tags("Accompagnement global")]
    [CorpsDeFait<AccompagnementGlobalDebute>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<AccompagnementGlobalDebute>(http, parcours);
}
