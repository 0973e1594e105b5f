using Parcours.Domain.Garantie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class TerminerGarantieEndpoint
{
    [WolverinePost("/api/departements/{departement}/garanties-activite/{parcours}/cloture")]
    [EndpointSummary("Termine la garantie d'activité, ce qui ferme l'épisode.")]
    [Tags("Garantie d'activité")]
    [CorpsDeFait<GarantieActiviteTerminee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<GarantieActiviteTerminee>(http, parcours);
}
