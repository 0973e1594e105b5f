using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class DesignerPersonneConfianceEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/personne-confiance")]
    [EndpointSummary("Désigne la personne de confiance.")]
    [Tags("ASE")]
    [CorpsDeFait<PersonneConfianceDesignee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PersonneConfianceDesignee>(http, parcours);
}
