using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class OrienterVersAccompagnementEndpoint
{
    [WolverinePost("/api/departements/{departement}/accompagnements-globaux")]
    [EndpointSummary("Oriente une personne vers l'accompagnement global : ouvre un épisode.")]
    [Tags("Accompagnement global")]
    [CorpsDeFait<AccompagnementGlobalOriente>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<AccompagnementGlobalOriente>(http, Dispositif.AccompagnementGlobal);
}
