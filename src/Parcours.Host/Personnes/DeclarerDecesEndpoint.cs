using Parcours.Domain.Personnes;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Personnes;

public static class DeclarerDecesEndpoint
{
    [WolverinePost("/api/departements/{departement}/personnes/{personne}/deces")]
    [EndpointSummary("Déclare un décès, qui ferme tout épisode de la personne.")]
    [Tags("Personnes")]
    [CorpsDeFait<PersonneDecedee>]
    public static Task<IResult> Post(HttpContext http, string personne, [NotBody] Saisie saisie) =>
        saisie.ConsignerSurLaPersonneAsync<PersonneDecedee>(http, personne);
}
