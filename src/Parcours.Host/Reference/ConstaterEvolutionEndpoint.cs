using Parcours.Domain.Reference;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Reference;

public static class ConstaterEvolutionEndpoint
{
    [WolverinePost("/api/departements/{departement}/referents/{parcours}/evolutions")]
    [EndpointSummary("Constate l'évolution d'une situation.")]
    [Tags("Référent de parcours")]
    [CorpsDeFait<EvolutionConstatee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<EvolutionConstatee>(http, parcours);
}
