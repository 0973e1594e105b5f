using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class SortirDeLAseEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/sorties")]
    [EndpointSummary("Consigne la sortie, fin de toute prise en charge.")]
    [Tags("ASE")]
    [CorpsDeFait<SortieAse>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<SortieAse>(http, parcours);
}
