using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class RetirerDemandeApaEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/retrait")]
    [EndpointSummary("Retire la demande d'APA : ferme l'épisode.")]
    [Tags("APA")]
    [CorpsDeFait<DemandeRetiree>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DemandeRetiree>(http, parcours, Dispositif.Apa);
}
