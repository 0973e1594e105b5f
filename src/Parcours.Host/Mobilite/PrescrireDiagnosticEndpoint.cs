using Parcours.Domain.Communs;
using Parcours.Domain.Mobilite;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Mobilite;

public static class PrescrireDiagnosticEndpoint
{
    [WolverinePost("/api/departements/{departement}/mobilites")]
    [EndpointSummary("Prescrit un diagnostic de mobilité : ouvre une mesure.")]
    [Tags("Mobilité")]
    [CorpsDeFait<MobiliteDiagnosticPrescrit>(Ouvre = true)]
    public static Task<IResult> Post(HttpContext http, [NotBody] OuvertureDEpisode ouverture) =>
        ouverture.OuvrirAsync<MobiliteDiagnosticPrescrit>(http, Dispositif.Mobilite);
}
