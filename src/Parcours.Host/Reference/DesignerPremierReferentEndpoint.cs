using Parcours.Domain.Communs;
using Parcours.Domain.Reference;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Reference;

public static class DesignerPremierReferentEndpoint
{
    [WolverinePost("/api/departements/{departement}/referents")]
    [EndpointSummary("Désigne un référent de parcours à une personne : ouvre son parcours.")]
    [Tags("Référent de parcours")]
    [CorpsDeFait<ReferentParcoursDesigne>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<ReferentParcoursDesigne>(http, Dispositif.Reference);
}
