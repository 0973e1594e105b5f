using Parcours.Domain.Communs;
using Parcours.Domain.Prevention;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Prevention;

public static class MenerActionEndpoint
{
    [WolverinePost("/api/departements/{departement}/preventions")]
    [EndpointSummary("Consigne une action de prévention spécialisée auprès d'un jeune, que le corps nomme.")]
    [Tags("Prévention spécialisée")]
    [CorpsDeFait<ActionPreventionSpecialisee>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<ActionPreventionSpecialisee>(http, Dispositif.Prevention);
}
