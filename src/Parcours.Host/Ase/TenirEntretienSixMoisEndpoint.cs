using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class TenirEntretienSixMoisEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/entretiens-six-mois")]
    [EndpointSummary("Consigne l'entretien d'après la sortie.")]
    [Tags("ASE")]
    [CorpsDeFait<EntretienSixMoisTenu>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<EntretienSixMoisTenu>(http, parcours);
}
