using Parcours.Host.Habilitations;
using Parcours.Projections.Horloges;
using Wolverine.Http;

namespace Parcours.Host.Echeances;

public static class ListerHorlogesEndpoint
{
    [WolverineGet("/api/departements/{departement}/horloges")]
    [Acces(Acces.Catalogue)]
    [EndpointSummary("Liste les horloges et leurs versions : délais, départ, arrêt, interruption, sources.")]
    [Tags("Échéances")]
    public static HorlogeDuCatalogue[] Get([NotBody] CatalogueHorloges catalogue) => [.. catalogue.Horloges.Select(HorlogeDuCatalogue.De)];
}
