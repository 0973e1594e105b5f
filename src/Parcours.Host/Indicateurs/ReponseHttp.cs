using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Http;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Indicateurs;

/// <summary>Pose une question à un indicateur, et dit en HTTP pourquoi il n'y a pas de réponse.</summary>
internal static class ReponseHttp
{
    public static async Task<(Resultat? Resultat, ProblemDetails? Refus)> CalculerAsync(
        HttpContext http, LectureIndicateurs lecture, DemandeDIndicateurs demande, ArriveeHttp arrivees) =>
        await lecture.CalculerAsync(demande, arrivees.Aujourdhui, http.RequestAborted) switch
        {
            Reponse.Calculee calculee => (calculee.Resultats[0], null),
            Reponse.Introuvable introuvable => (null, Problemes.Introuvable(introuvable.Raison)),
            Reponse.MalPosee malPosee => (null, Problemes.Forme(new Dictionary<string, string[]> { [malPosee.Champ] = [malPosee.Raison] })),
            Reponse.PasEncore => (null, Problemes.PasEncore(http.Response)),
            var autre => throw new InvalidOperationException(autre.GetType().Name),
        };
}
