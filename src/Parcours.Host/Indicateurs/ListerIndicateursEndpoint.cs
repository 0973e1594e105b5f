using Parcours.Host.Habilitations;
using Parcours.Projections.Indicateurs;
using Wolverine.Http;

namespace Parcours.Host.Indicateurs;

public static class ListerIndicateursEndpoint
{
    [WolverineGet("/api/departements/{departement}/indicateurs")]
    [Acces(Acces.Catalogue)]
    [EndpointSummary("Liste les indicateurs et leurs versions : paramètres, cibles, sources.")]
    [Tags("Indicateurs")]
    public static IndicateurDuCatalogue[] Get([NotBody] CatalogueIndicateurs catalogue) =>
        [.. catalogue.Definitions.Select(IndicateurDuCatalogue.De)];
}
