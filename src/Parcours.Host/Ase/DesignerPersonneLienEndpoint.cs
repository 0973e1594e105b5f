using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class DesignerPersonneLienEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/personne-lien")]
    [EndpointSummary("Désigne la personne lien.")]
    [Tags("ASE")]
    [CorpsDeFait<PersonneLienDesignee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PersonneLienDesignee>(http, parcours);
}
