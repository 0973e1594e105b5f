using Parcours.Domain.Transversal;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Transversal;

public static class AnnulerFaitEndpoint
{
    [WolverinePost("/api/departements/{departement}/faits/{id}/annulation")]
    [EndpointSummary("Annule un fait, une correction ou une annulation.")]
    [Tags("Faits")]
    [CorpsDeFait<EvenementAnnule>("evenementVise", SansDateEffet = true)]
    public static Task<IResult> Post(HttpContext http, string id, [NotBody] RetoucheDeFait retouche) =>
        retouche.RetoucherAsync<EvenementAnnule>(http, id);
}
