using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class RefuserEntretienSixMoisEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/entretiens-six-mois/refus")]
    [EndpointSummary("Consigne le refus de l'entretien d'après la sortie.")]
    [Tags("ASE")]
    [CorpsDeFait<EntretienSixMoisRefuse>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<EntretienSixMoisRefuse>(http, parcours);
}
