using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class DemanderPiecesApaEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/demandes-pieces")]
    [EndpointSummary("Consigne l'envoi de la liste des pièces manquantes.")]
    [Tags("APA")]
    [CorpsDeFait<DemandePiecesApaEnvoyee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DemandePiecesApaEnvoyee>(http, parcours);
}
