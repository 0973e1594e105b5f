using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class DebuterAccueilEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase")]
    [EndpointSummary("Débute un accueil : le premier ouvre le parcours, les suivants le rejoignent.")]
    [Tags("ASE")]
    [CorpsDeFait<AccueilAseDebute>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<AccueilAseDebute>(http, Dispositif.Ase);
}
