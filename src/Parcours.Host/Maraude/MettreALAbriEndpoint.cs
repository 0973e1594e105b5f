using Parcours.Domain.Communs;
using Parcours.Domain.Maraude;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Maraude;

public static class MettreALAbriEndpoint
{
    [WolverinePost("/api/departements/{departement}/maraudes/mises-a-l-abri")]
    [EndpointSummary("Consigne la mise à l'abri d'une famille, que le corps nomme.")]
    [Tags("Maraudes")]
    [CorpsDeFait<MiseALAbri>]
    public static Task<IResult> Post(HttpContext http, [NotBody] FaitDObjet objet) =>
        objet.ConsignerAsync<MiseALAbri>(http, Dispositif.Maraude);
}
