using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class RendreAvisEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/avis")]
    [EndpointSummary("Consigne l'avis de l'équipe pluridisciplinaire.")]
    [Tags("RSA")]
    [CorpsDeFait<AvisEquipeRendu>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<AvisEquipeRendu>(http, parcours);
}
