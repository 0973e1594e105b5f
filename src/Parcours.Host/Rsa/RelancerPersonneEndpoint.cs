using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class RelancerPersonneEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/relances")]
    [EndpointSummary("Consigne une relance après une absence.")]
    [Tags("RSA")]
    [CorpsDeFait<RelanceEffectuee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<RelanceEffectuee>(http, parcours);
}
