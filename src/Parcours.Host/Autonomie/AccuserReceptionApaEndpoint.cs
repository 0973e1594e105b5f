using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class AccuserReceptionApaEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/accuses-reception")]
    [EndpointSummary("Consigne l'envoi de l'accusé de réception.")]
    [Tags("APA")]
    [CorpsDeFait<AccuseReceptionApaEnvoye>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<AccuseReceptionApaEnvoye>(http, parcours);
}
