using Parcours.Domain.Communs;
using Parcours.Domain.Transversal;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class TransmettreDossierEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/transmission")]
    [EndpointSummary("Transmet le dossier à un autre département.")]
    [Tags("ASE")]
    [CorpsDeFait<DossierTransmis>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DossierTransmis>(http, parcours, Dispositif.Ase);
}
