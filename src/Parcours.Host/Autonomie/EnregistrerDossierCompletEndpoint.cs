using Parcours.Domain.Autonomie;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Autonomie;

public static class EnregistrerDossierCompletEndpoint
{
    [WolverinePost("/api/departements/{departement}/apa/{parcours}/dossier-complet")]
    [EndpointSummary("Enregistre le dossier complet : à domicile, lance l'horloge de la décision.")]
    [Tags("APA")]
    [CorpsDeFait<DossierApaComplet>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<DossierApaComplet>(http, parcours);
}
