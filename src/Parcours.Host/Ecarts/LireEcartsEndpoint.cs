using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Host.Secret;
using Parcours.Projections.Ecarts;
using Wolverine.Http;

namespace Parcours.Host.Ecarts;

public static class LireEcartsEndpoint
{
    [WolverineGet("/api/departements/{departement}/indicateurs/{code}/ecarts")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Explique l'écart entre deux lectures d'un indicateur, cause par cause ; les parts font exactement l'écart.")]
    [Tags("Indicateurs")]
    [QuestionDIndicateur(Sorte = SorteDeQuestion.Ecarts)]
    public static async Task<IResult> Get(HttpContext http, string code, [NotBody] LectureDesEcarts lecture, [NotBody] ArriveeHttp arrivees, [NotBody] SeuilDeDiffusion seuil)
    {
        var (demande, _, malPosee) = QuestionDEcarts.Lire(http.Request.Query, Saisie.Departement(http), code, arrivees.Aujourdhui);
        if (demande is null) return Results.Problem(malPosee!);
        var (ecarts, refus) = await lecture.DecomposerAsync(demande, arrivees.Aujourdhui, http.RequestAborted);
        var secret = seuil.Pour(Porteur.De(http));
        return ecarts is null ? Results.Problem(ReponseHttp.Refus(http, refus!)) : new JsonEcrit(sortie => EcritureDesEcarts.Ecrire(sortie, ecarts, secret));
    }
}
