using Parcours.Domain.Communs;
using Parcours.Domain.Maraude;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Maraude;

public static class EtablirContactEndpoint
{
    [WolverinePost("/api/departements/{departement}/maraudes/contacts")]
    [EndpointSummary("Consigne la rencontre d'une famille à la rue, que le corps nomme.")]
    [Tags("Maraudes")]
    [CorpsDeFait<MaraudeContactEtabli>]
    public static Task<IResult> Post(HttpContext http, [NotBody] FaitDObjet objet) =>
        objet.ConsignerAsync<MaraudeContactEtabli>(http, Dispositif.Maraude);
}
