using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class FixerRendezVousEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/rendez-vous")]
    [EndpointSummary("Fixe un rendez-vous.")]
    [Tags("RSA")]
    [CorpsDeFait<RendezVousFixe>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<RendezVousFixe>(http, parcours);
}
