using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class RevoquerPersonneLienEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/personne-lien/revocation")]
    [EndpointSummary("Révoque la personne lien.")]
    [Tags("ASE")]
    [CorpsDeFait<PersonneLienRevoquee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PersonneLienRevoquee>(http, parcours);
}
