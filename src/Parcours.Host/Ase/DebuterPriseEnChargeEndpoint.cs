using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class DebuterPriseEnChargeEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/prises-en-charge")]
    [EndpointSummary("Débute une prise en charge de jeune majeur.")]
    [Tags("ASE")]
    [CorpsDeFait<PriseEnChargeJeuneMajeurDebutee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PriseEnChargeJeuneMajeurDebutee>(http, parcours);
}
