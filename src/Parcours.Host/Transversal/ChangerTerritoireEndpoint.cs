using Parcours.Domain.Transversal;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Transversal;

public static class ChangerTerritoireEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/territoire")]
    [EndpointSummary("Change le dossier de territoire.")]
    [Tags("RSA")]
    [CorpsDeFait<TerritoireChange>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<TerritoireChange>(http, parcours);
}
