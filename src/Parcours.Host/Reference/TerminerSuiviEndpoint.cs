using Parcours.Domain.Reference;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Reference;

public static class TerminerSuiviEndpoint
{
    [WolverinePost("/api/departements/{departement}/referents/{parcours}/fin")]
    [EndpointSummary("Met fin à l'accompagnement par un référent.")]
    [Tags("Référent de parcours")]
    [CorpsDeFait<ReferentParcoursFini>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ReferentParcoursFini>(http, parcours);
}
