using Parcours.Domain.Communs;
using Parcours.Domain.Transversal;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class TransmettreDossierMdphEndpoint
{
    [WolverinePost("/api/departements/{departement}/pch/{parcours}/transmission")]
    [EndpointSummary("Transmet le dossier à un autre département.")]
    [Tags("PCH")]
    [CorpsDeFait<DossierTransmis>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DossierTransmis>(http, parcours, Dispositif.Pch);
}
