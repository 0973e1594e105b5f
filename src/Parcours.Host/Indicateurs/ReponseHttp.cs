using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Http;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Indicateurs;

/// <summary>Pose une question à un indicateur, et dit en HTTP pourquoi il n'y a pas de réponse.</summary>
internal static class ReponseHttp
{
    public static async Task<(Resultat? Resultat, ProblemDetails? Refus)> CalculerAsync(
        HttpContext http, LectureIndicateurs lecture, DemandeDIndicateurs demande, ArriveeHttp arrivees) =>
        await lecture.CalculerAsync(demande, arrivees.Aujourdhui, http.RequestAborted) is var reponse && reponse is Reponse.Calculee calculee
            ? (calculee.Resultats[0], null) : (null, Refus(http, reponse));

    /// <summary>La raison de ne pas répondre, en HTTP.</summary>
    public static ProblemDetails Refus(HttpContext http, Reponse refus) => refus switch
    {
        Reponse.Introuvable introuvable => Problemes.Introuvable(introuvable.Raison),
        Reponse.MalPosee malPosee => Problemes.Forme(new Dictionary<string, string[]> { [malPosee.Champ] = [malPosee.Raison] }),
        Reponse.PasEncore => Problemes.PasEncore(http.Response),
        _ => throw new InvalidOperationException(refus.GetType().Name),
    };
}
