using Parcours.Domain.Garantie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class TerminerAccompagnementEndpoint
{
    [WolverinePost("/api/departements/{departement}/accompagnements-globaux/{parcours}/cloture")]
    [EndpointSummary("Termine l'accompagnement global, ce qui ferme l'épisode.")]
    [Tags("Accompagnement global")]
    [CorpsDeFait<AccompagnementGlobalTermine>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<AccompagnementGlobalTermine>(http, parcours);
}
