using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Garantie;

public static class OrienterVersGarantieEndpoint
{
    [WolverinePost("/api/departements/{departement}/garanties-activite")]
    [EndpointSummary("Oriente une personne vers la garantie d'activité : ouvre un épisode.")]
    [Tags("Garantie d'activité")]
    [CorpsDeFait<GarantieActiviteOrientee>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<GarantieActiviteOrientee>(http, Dispositif.GarantieActivite);
}
