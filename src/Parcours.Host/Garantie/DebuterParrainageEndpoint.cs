using Parcours.Domain.Garantie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class DebuterParrainageEndpoint
{
    [WolverinePost("/api/departements/{departement}/garanties-activite/{parcours}/parrainages")]
    [EndpointSummary("Consigne le début d'un parrainage.")]
    [Tags("Garantie d'activité")]
    [CorpsDeFait<ParrainageDebute>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ParrainageDebute>(http, parcours);
}
