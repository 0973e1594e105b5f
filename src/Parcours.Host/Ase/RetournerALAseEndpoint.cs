using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class RetournerALAseEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/retours")]
    [EndpointSummary("Consigne un retour après une sortie.")]
    [Tags("ASE")]
    [CorpsDeFait<RetourAse>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<RetourAse>(http, parcours);
}
