using Parcours.Domain.Communs;
using Parcours.Domain.PremierAccueil;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.PremierAccueil;

public static class RealiserAccueilEndpoint
{
    [WolverinePost("/api/departements/{departement}/accueils")]
    [EndpointSummary("Consigne un accueil ; le territoire du corps nomme son flux.")]
    [Tags("Premier accueil")]
    [CorpsDeFait<AccueilRealise>]
    public static Task<IResult> Post(HttpContext http, [NotBody] FaitDObjet objet) =>
        objet.ConsignerAsync<AccueilRealise>(http, Dispositif.PremierAccueil);
}
