using Parcours.Domain.Personnes;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Personnes;

public static class FusionnerPersonnesEndpoint
{
    [WolverinePost("/api/departements/{departement}/personnes/{personne}/fusion")]
    [EndpointSummary("Reconnaît une personne comme une autre, que « conservee » nomme par son identifiant interne ou par l'un de ses parcours : leurs faits se lisent comme ceux d'une seule. Annuler ce fait les sépare.")]
    [Tags("Personnes")]
    [CorpsDeFait<PersonnesFusionnees>]
    public static Task<IResult> Post(HttpContext http, string personne, [NotBody] FusionDePersonnes fusion) => fusion.FusionnerAsync(http, personne);
}
