using Parcours.Domain.Ase;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Ase;

public static class TerminerPriseEnChargeEndpoint
{
    [WolverinePost("/api/departements/{departement}/ase/{parcours}/prises-en-charge/fin")]
    [EndpointSummary("Termine une prise en charge de jeune majeur.")]
    [Tags("ASE")]
    [CorpsDeFait<PriseEnChargeJeuneMajeurTerminee>]
    public static Task<IResult> Post(HttpContext http, string parcours, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync<PriseEnChargeJeuneMajeurTerminee>(http, parcours);
}
