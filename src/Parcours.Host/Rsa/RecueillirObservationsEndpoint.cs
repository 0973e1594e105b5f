using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class RecueillirObservationsEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/observations")]
    [EndpointSummary("Consigne le recueil des observations de la personne.")]
    [Tags("RSA")]
    [CorpsDeFait<ObservationsRecueillies>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<ObservationsRecueillies>(http, parcours);
}
