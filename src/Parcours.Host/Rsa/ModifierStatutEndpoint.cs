using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class ModifierStatutEndpoint
{
    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/statut")]
    [EndpointSummary("Consigne un changement de soumission aux droits et devoirs.")]
    [Tags("RSA")]
    [CorpsDeFait<StatutDroitsDevoirsModifie>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<StatutDroitsDevoirsModifie>(http, parcours);
}
