using Parcours.Domain.Communs;
using Parcours.Host.Http;

namespace Parcours.Host.Autonomie;

/// <summary>Le chemin commun des deux lectures : chaque adresse ne connaît que les dossiers de son dispositif.</summary>
internal static class LectureDeDemande
{
    public static async Task<IResult> LireAsync(HttpContext http, string parcours, Jour? connuAu, long? position, LectureDeDossier lecture, Dispositif dispositif)
    {
        var (dossier, refus) = await lecture.LireAsync(http, parcours, connuAu?.Date, position);
        if (dossier is null || dossier.Identifiant.Episode.Dispositif != dispositif)
        {
            return Results.Problem(refus ?? Problemes.Introuvable("Ce dossier n'existe pas."));
        }

        EnTetesDActe.Poser(http.Response, dossier.Version, dossier.Position);
        return Results.Json(DossierAutonomieLu.De(dossier));
    }
}
