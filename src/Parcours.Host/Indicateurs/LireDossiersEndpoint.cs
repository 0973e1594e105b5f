using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Coffre;
using Parcours.Projections.Indicateurs;
using Wolverine.Http;

namespace Parcours.Host.Indicateurs;

public static class LireDossiersEndpoint
{
    [WolverineGet("/api/departements/{departement}/indicateurs/{code}/dossiers")]
    [Acces(Acces.Liste)]
    [EndpointSummary("Lit les dossiers derrière une valeur, la plus ancienne échéance d'abord ; en JSON, ou en CSV selon Accept.")]
    [Tags("Indicateurs")]
    [QuestionDIndicateur(Sorte = SorteDeQuestion.Dossiers)]
    public static async Task<IResult> Get(
        HttpContext http, string code, [NotBody] LectureIndicateurs lecture, [NotBody] IdentifiantsDesFaits identifiants,
        [NotBody] ArriveeHttp arrivees, [NotBody] Pseudonymes pseudonymes, [NotBody] LimitationsRetenues limitations)
    {
        var (question, malPosee) = QuestionDeDossiers.Lire(http.Request.Query, Saisie.Departement(http), code, arrivees.Aujourdhui, Porteur.De(http), pseudonymes);
        if (question is null)
        {
            return Results.Problem(malPosee!);
        }

        question = question with { Regard = question.Regard.Sans(await limitations.EnVigueurAsync(Saisie.Departement(http), http.RequestAborted)) };
        var (resultat, refus) = await ReponseHttp.CalculerAsync(http, lecture, question.Demande, arrivees);
        if (resultat is null)
        {
            return Results.Problem(refus!);
        }

        return PreferenceDeFormat.EstLeCsv(http.Request)
            ? new DossiersEnCsv(question, resultat, identifiants)
            : new DossiersEnJson(question, resultat, identifiants);
    }
}
