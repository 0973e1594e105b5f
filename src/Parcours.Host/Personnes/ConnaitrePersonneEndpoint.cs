using Parcours.Domain.Personnes;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Personnes;

public static class ConnaitrePersonneEndpoint
{
    [WolverinePost("/api/departements/{departement}/personnes/{personne}/connaissance")]
    [EndpointSummary("Porte la date de naissance ou le sexe d'une personne.")]
    [Tags("Personnes")]
    [CorpsDeFait<PersonneConnue>]
    public static Task<IResult> Post(HttpContext http, string personne, [NotBody] Saisie saisie) =>
        saisie.ConsignerSurLaPersonneAsync<PersonneConnue>(http, personne);
}
