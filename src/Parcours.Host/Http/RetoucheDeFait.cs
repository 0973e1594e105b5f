using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Habilitations;
using Parcours.Projections;
using Parcours.Projections.Droits;

namespace Parcours.Host.Http;

/// <summary>
/// Corriger ou annuler un fait désigné par l'identifiant de son émetteur : la personne et l'épisode sont ceux de la cible.
/// </summary>
public sealed class RetoucheDeFait(Saisie saisie, SourcesDeDonnees sources, ArriveeHttp arrivees)
{
    public async Task<IResult> RetoucherAsync<T>(HttpContext http, string id)
        where T : FaitTransversal
    {
        if (Identifiants.Refus(id) is not null || await CibleAsync(http, id) is not { } cible)
        {
            return Results.Problem(Problemes.Introuvable("Ce fait n'est pas connu."));
        }

        // « dateEffet » n'est pas ici la date de l'acte, mais un champ de la correction.
        var lecture = await DemandeDActe.LireAsync(http, [], ("evenementVise", id));
        return lecture.Demande is { } demande
            ? await saisie.DeposerAsync(http, demande, Forme.De<T>(), new(cible.Personne, cible.Consigne.Fait.Episode), arrivees.Aujourdhui)
            : Results.Problem(lecture.Refus!);
    }

    /// <summary>Le fait visé ; nul s'il n'est pas connu, ou d'un dossier que l'appelant ne voit pas : rien ne doit les distinguer.</summary>
    private async Task<EvenementLu?> CibleAsync(HttpContext http, string id)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(http.RequestAborted);
        var (_, parId) = await LectureDuJournal.PersonnesAsync(
            connection, Saisie.Departement(http), [], [IdentifiantFait.De(id)], http.RequestAborted);
        if (parId.Values.FirstOrDefault() is not { } cible) return null;
        var flux = Famille.De(cible.Consigne.Fait.Episode.Dispositif).SansLecture
            ? [.. (await LectureDuJournal.EntrevoirAsync(connection, Saisie.Departement(http), [], [cible.Consigne.Id], [cible.Personne], http.RequestAborted)).ParId.Values]
            : await LectureDuJournal.PersonneAsync(connection, Saisie.Departement(http), cible.Personne, http.RequestAborted);
        var personne = DossierPersonne.Reconstituer([.. flux.Select(lu => lu.Consigne)]);
        return Porteur.De(http).Voit(personne, new(cible.Personne, cible.Consigne.Fait.Episode), flux) ? cible : null;
    }
}
