using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class EtablirProjetAutonomieEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/projets-autonomie")]
    [EndpointSummary("Consigne un projet d'accès à l'autonomie.")]
    [Tags("ASE")]
    [CorpsDeFait<ProjetAccesAutonomieEtabli>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ProjetAccesAutonomieEtabli>(http, parcours);
}
