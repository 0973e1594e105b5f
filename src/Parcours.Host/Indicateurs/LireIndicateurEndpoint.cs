using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Secret;
using Parcours.Projections.Indicateurs;
using Wolverine.Http;

namespace Parcours.Host.Indicateurs;

public static class LireIndicateurEndpoint
{
    [WolverineGet("/api/departements/{departement}/indicateurs/{code}")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Lit la valeur d'un indicateur, telle que connue et observée un jour.")]
    [Tags("Indicateurs")]
    [QuestionDIndicateur]
    public static async Task<IResult> Get(
        HttpContext http, string code, [NotBody] LectureIndicateurs lecture, [NotBody] ArriveeHttp arrivees, [NotBody] SeuilDeDiffusion seuil)
    {
        var (demande, malPosee) = new QuestionRecue(http.Request.Query).Lire(Saisie.Departement(http), code, arrivees.Aujourdhui);
        if (demande is null)
        {
            return Results.Problem(malPosee!);
        }

        var (resultat, refus) = await ReponseHttp.CalculerAsync(http, lecture, demande, arrivees);
        var secret = seuil.Pour(Porteur.De(http));
        return resultat is null ? Results.Problem(refus!) : new JsonEcrit(sortie => EcritureResultat.Ecrire(sortie, resultat, secret));
    }
}
