using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class DeposerDemandeMdphEndpoint
{
    [WolverinePost("/api/departements/{departement}/pch")]
    [EndpointSummary("Dépose une demande à la MDPH : ouvre un rang.")]
    [Tags("PCH")]
    [CorpsDeFait<DemandeMdphDeposee>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<DemandeMdphDeposee>(http, Dispositif.Pch);
}
