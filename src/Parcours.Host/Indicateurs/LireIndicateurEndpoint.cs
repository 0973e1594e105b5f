using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Secret;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;
using Wolverine.Http;

namespace Parcours.Host.Indicateurs;

public static class LireIndicateurEndpoint
{
    [WolverineGet("/api/departements/{departement}/indicateurs/{code}")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Lit la valeur d'un indicateur, telle que connue et observée un jour.")]
    [EndpointDescription("D'une période récente, aVenir dit ce qui est arrivé et n'est pas encore consigné : attendus, entre de et a (niveau), appris de base faits ; ou la raison de ne pas l'estimer. Absent, le chiffre est complet.")]
    [Tags("Indicateurs")]
    [QuestionDIndicateur]
    public static async Task<IResult> Get(
        HttpContext http, string code, [NotBody] LectureIndicateurs lecture, [NotBody] LectureDeLAVenir aVenir, [NotBody] ArriveeHttp arrivees, [NotBody] SeuilDeDiffusion seuil)
    {
        var (demande, malPosee) = new QuestionRecue(http.Request.Query).Lire(Saisie.Departement(http), code, arrivees.Aujourdhui);
        if (demande is null)
        {
            return Results.Problem(malPosee!);
        }

        var (resultat, refus) = await ReponseHttp.CalculerAsync(http, lecture, demande, arrivees);
        if (resultat is null)
        {
            return Results.Problem(refus!);
        }

        var complete = (await aVenir.CompleterAsync(demande.Departement, [resultat], http.RequestAborted))[0];
        var secret = seuil.Pour(Porteur.De(http));
        return new JsonEcrit(sortie => EcritureResultat.Ecrire(sortie, complete, secret));
    }
}
