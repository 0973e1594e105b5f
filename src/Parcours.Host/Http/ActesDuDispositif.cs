using Parcours.Domain.Communs;

namespace Parcours.Host.Http;

/// <summary>
/// Le retrait et la transmission valent pour plusieurs dispositifs : chaque adresse ne connaît pourtant que les dossiers du sien.
/// </summary>
internal static class ActesDuDispositif
{
    public static Task<IResult> ConsignerAsync<T>(this Saisie saisie, HttpContext http, string parcours, Dispositif dispositif)
        where T : Fait =>
        IdentifiantDeParcours.TryParse(parcours, out var dossier) && dossier.Episode.Dispositif != dispositif
            ? Task.FromResult(Saisie.DossierIntrouvable)
            : saisie.ConsignerAsync<T>(http, parcours);
}
