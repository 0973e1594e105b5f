using Parcours.Domain.Communs;
using Parcours.Domain.Saisies;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Saisies;

public static class SaisirIndicateurEndpoint
{
    [WolverinePost("/api/departements/{departement}/saisies")]
    [EndpointSummary("Saisit la valeur d'un indicateur sur une période, que le corps nomme.")]
    [Tags("Indicateurs")]
    [CorpsDeFait<IndicateurSaisi>]
    public static Task<IResult> Post(HttpContext http, [NotBody] FaitDObjet objet) =>
        objet.ConsignerAsync<IndicateurSaisi>(http, Dispositif.Saisie);
}
