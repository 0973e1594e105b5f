using Parcours.Domain.Communs;
using Parcours.Domain.Maraude;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Maraude;

public static class OuvrirDroitEndpoint
{
    [WolverinePost("/api/departements/{departement}/maraudes/droits")]
    [EndpointSummary("Consigne un droit ouvert à une famille rencontrée, que le corps nomme.")]
    [Tags("Maraudes")]
    [CorpsDeFait<DroitOuvert>]
    public static Task<IResult> Post(HttpContext http, [NotBody] FaitDObjet objet) =>
        objet.ConsignerAsync<DroitOuvert>(http, Dispositif.Maraude);
}
