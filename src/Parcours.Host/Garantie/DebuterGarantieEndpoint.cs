using Parcours.Domain.Garantie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class DebuterGarantieEndpoint
{
    [WolverinePost("/api/departements/{departement}/garanties-activite/{parcours}/debut")]
    [EndpointSummary("Démarre la garantie d'activité.")]
    [Tags("Garantie d'activité")]
    [CorpsDeFait<GarantieActiviteDebutee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<GarantieActiviteDebutee>(http, parcours);
}
