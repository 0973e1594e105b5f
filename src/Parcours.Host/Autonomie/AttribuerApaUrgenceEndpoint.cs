using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class AttribuerApaUrgenceEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/urgences")]
    [EndpointSummary("Attribue l'APA en urgence, à titre provisoire.")]
    [Tags("APA")]
    [CorpsDeFait<ApaUrgenceAttribuee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ApaUrgenceAttribuee>(http, parcours);
}
