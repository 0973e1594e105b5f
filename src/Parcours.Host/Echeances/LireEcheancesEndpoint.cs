using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Coffre;
using Parcours.Projections.Horloges;
using Wolverine.Http;

namespace Parcours.Host.Echeances;

public static class LireEcheancesEndpoint
{
    [WolverineGet("/api/departements/{departement}/echeances")]
    [Acces(Acces.Echeances)]
    [EndpointSummary("Lit les échéances qui courent, les plus en retard d'abord ; en JSON, ou en CSV selon Accept.")]
    [Tags("Échéances")]
    [QuestionDEcheances]
    public static async Task<IResult> Get(
        HttpContext http, [NotBody] LectureEcheances lecture, [NotBody] IdentifiantsDesFaits identifiants, [NotBody] ArriveeHttp arrivees, [NotBody] LimitationsRetenues limitations)
    {
        http.Response.Headers.Append("Vary", "Accept");
        var (question, malPosee) = QuestionDEcheances.Lire(http.Request.Query, Saisie.Departement(http), lecture.Catalogue, arrivees.Aujourdhui);
        if (question is null)
        {
            return Results.Problem(malPosee!);
        }

        var (lectrices, limitees) = (Porteur.De(http).Echeances, await limitations.EnVigueurAsync(Saisie.Departement(http), http.RequestAborted));
        question = question with
        {
            Demande = question.Demande with { Voit = echeance => !limitees.Contains(echeance.Personne) && Porteur.VoitLaLigne(lectrices, echeance.Episode.Dispositif, echeance.Organisme, echeance.Territoire) },
        };
        var enCsv = PreferenceDeFormat.EstLeCsv(http.Request);
        var demande = enCsv && question.Page is null ? question.Demande : question.JusquaLaPage;
        var (lues, refus) = await lecture.LireAsync(demande, arrivees.Aujourdhui, http.RequestAborted);
        if (lues is null)
        {
            return Results.Problem(ReponseHttp.Refus(http, refus!));
        }

        return enCsv
            ? new EcheancesEnCsv(question, lues, lecture.Catalogue, identifiants)
            : new EcheancesEnJson(question, lues, lecture.Catalogue, identifiants);
    }
}
