using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class InformerPeculeEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/pecule")]
    [EndpointSummary("Consigne l'information sur le pécule, sans son montant.")]
    [Tags("ASE")]
    [CorpsDeFait<PeculeInforme>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PeculeInforme>(http, parcours);
}
