using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Wolverine.Http;

namespace Parcours.Host.Matrices;

public static class LireSchemaDeMatriceEndpoint
{
    [WolverineGet("/api/departements/{departement}/matrices/{convention}/schema")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Décrit les colonnes du CSV que la même question rend (Table Schema).")]
    [Tags("Matrices")]
    public static async Task<IResult> Get(
        HttpContext http, string convention, int? annee, Jour? aLaDate, long? position, Jour? observeLe, string? dialecte, [NotBody] DemandeDeMatrice demande)
    {
        var (remplie, refus) = await demande.RemplirAsync(http, convention, annee, aLaDate, position, observeLe);
        return remplie is null ? refus! : new JsonEcrit(sortie => SchemaDeTableau.Ecrire(sortie, remplie, LireMatriceEndpoint.Dialecte(dialecte)));
    }
}
