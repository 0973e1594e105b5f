using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class RetirerDemandeMdphEndpoint
{
    [WolverinePost("/api/departements/{departement}/pch/{parcours}/retrait")]
    [EndpointSummary("Retire la demande à la MDPH : ferme l'épisode.")]
    [Tags("PCH")]
    [CorpsDeFait<DemandeRetiree>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DemandeRetiree>(http, parcours, Dispositif.Pch);
}
