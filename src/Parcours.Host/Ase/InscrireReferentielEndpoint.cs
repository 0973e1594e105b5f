using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class InscrireReferentielEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/referentiel")]
    [EndpointSummary("Inscrit le jeune au référentiel des sorties.")]
    [Tags("ASE")]
    [CorpsDeFait<InscriptionReferentielAse>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<InscriptionReferentielAse>(http, parcours);
}
