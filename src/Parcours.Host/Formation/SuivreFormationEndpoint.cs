using Parcours.Domain.Communs;
using Parcours.Domain.Formation;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Formation;

public static class SuivreFormationEndpoint
{
    [WolverinePost("/api/departements/{departement}/formations")]
    [EndpointSummary("Consigne une formation suivie par un agent, que le corps nomme.")]
    [Tags("Formation")]
    [CorpsDeFait<FormationSuivie>]
    public static Task<IResult> Post(HttpContext http, [NotBody] FaitDObjet objet) =>
        objet.ConsignerAsync<FormationSuivie>(http, Dispositif.Formation);
}
