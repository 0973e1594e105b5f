using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class ConstaterSituationEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/situations")]
    [EndpointSummary("Constate la situation du jeune.")]
    [Tags("ASE")]
    [CorpsDeFait<SituationJeuneConstatee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<SituationJeuneConstatee>(http, parcours);
}
