using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class AnnulerRendezVousEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/rendez-vous/{rdv}/annulation")]
    [EndpointSummary("Annule un rendez-vous avant sa date.")]
    [Tags("RSA")]
    [CorpsDeFait<RendezVousAnnule>("rdv")]
    public static Task<IResult> Post(HttpContext http, string parcours, string rdv, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<RendezVousAnnule>(http, parcours, ("rdv", rdv));
}
