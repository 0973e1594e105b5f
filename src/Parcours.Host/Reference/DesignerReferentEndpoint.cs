using Parcours.Domain.Reference;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Reference;

public static class DesignerReferentEndpoint
{
    [WolverinePost("/api/departements/{departement}/referents/{parcours}/designations")]
    [EndpointSummary("Désigne un autre référent, qui remplace le précédent le jour même.")]
    [Tags("Référent de parcours")]
    [CorpsDeFait<ReferentParcoursDesigne>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ReferentParcoursDesigne>(http, parcours);
}
