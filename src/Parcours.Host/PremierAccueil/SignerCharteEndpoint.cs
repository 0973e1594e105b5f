using Parcours.Domain.Communs;
using Parcours.Domain.PremierAccueil;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.PremierAccueil;

public static class SignerCharteEndpoint
{
    [WolverinePost("/api/departements/{departement}/chartes")]
    [EndpointSummary("Consigne l'engagement d'un lieu, que le corps nomme.")]
    [Tags("Premier accueil")]
    [CorpsDeFait<CharteSignee>]
    public static Task<IResult> Post(HttpContext http, [NotBody] FaitDObjet objet) =>
        objet.ConsignerAsync<CharteSignee>(http, Dispositif.PremierAccueil);
}
