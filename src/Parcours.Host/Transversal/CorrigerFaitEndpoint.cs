using Parcours.Domain.Transversal;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Transversal;

public static class CorrigerFaitEndpoint
{
    [WolverinePost("/api/departements/{departement}/faits/{id}/correction")]
    [EndpointSummary("Corrige un fait, champ par champ.")]
    [Tags("Faits")]
    [CorpsDeFait<EvenementCorrige>("evenementVise", SansDateEffet = true)]
    public static Task<IResult> Post(HttpContext http, string id, [NotBody] RetoucheDeFait retouche) =>
        retouche.RetoucherAsync<EvenementCorrige>(http, id);
}
