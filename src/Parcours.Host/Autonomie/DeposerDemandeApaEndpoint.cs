using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class DeposerDemandeApaEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa")]
    [EndpointSummary("Dépose une demande d'APA, initiale ou de révision : ouvre un rang.")]
    [Tags("APA")]
    [CorpsDeFait<DemandeApaDeposee>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<DemandeApaDeposee>(http, Dispositif.Apa);
}
