using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Http;

/// <summary>
/// Ouvrir un épisode : le seul acte qui désigne la personne par l'identifiant de l'émetteur, et qui inscrit au besoin le
/// département.
/// </summary>
public sealed class OuvertureDEpisode(
    Saisie saisie, SourcesDeDonnees sources, Correspondances correspondances, Departements departements, ArriveeHttp arrivees)
{
    /// <summary>Consigne le fait qui ouvre un épisode, au rang demandé ou au suivant.</summary>
    public async Task<IResult> OuvrirAsync<T>(HttpContext http, Dispositif dispositif)
        where T : Fait
    {
        var (departement, forme, famille) = (Saisie.Departement(http), Forme.De<T>(), Famille.De(dispositif));
        var lecture = await DemandeDActe.LireAsync(http, famille.ARang ? ["personne", "rang", "dateEffet"] : ["personne", "dateEffet"]);
        if (lecture.Demande is not { } demande)
        {
            return Results.Problem(lecture.Refus!);
        }

        var emetteur = demande.Identifiant("personne", obligatoire: true);
        var rang = Rang(demande);
        var dateEffet = demande.DateEffet(arrivees.Aujourdhui);
        var remplacement = new RemplacementIdentifiants(correspondances);
        var fait = Saisie.Lire(demande, forme, default, dateEffet, remplacement.Noter);
        if (fait is null || demande.Erreurs.Count > 0)
        {
            return ReponseDActe.MalFormee(demande.Erreurs);
        }

        if (!Identifiants.EstUnDepartement(departement))
        {
            return Results.Problem(Problemes.Introuvable("Ce département n'existe pas."));
        }

        await departements.InscrireAsync([departement], http.RequestAborted);
        remplacement.Noter(Correspondances.Personne, emetteur!);
        await remplacement.ResoudreAsync(departement, http.RequestAborted);
        var personne = remplacement.Remplacer(Correspondances.Personne, emetteur!);
        var ouverture = Saisie.Lire(demande, forme, default, dateEffet, remplacement.Remplacer)!;
        var episode = rang is null
            ? await EpisodeAsync(departement, personne, demande.Id, ouverture, dispositif, http.RequestAborted)
            : new(dispositif, rang);

        return await saisie.DeposerAsync(http, demande, personne, ouverture with { Episode = episode }, exigePersonneConnue: false);
    }

    private static string? Rang(DemandeDActe demande)
    {
        // Le contrat l'écrit en texte dans un flux ; un nombre se comprend aussi bien.
        var rang = demande.Brut("rang") is { ValueKind: JsonValueKind.Number } nombre ? nombre.GetRawText() : demande.Texte("rang");
        if (rang is null || Episode.RangEstLisible(rang))
        {
            return rang;
        }

        demande.Erreurs.Add(new("rang", "doit être un entier de 1 à 999999999"));
        return null;
    }

    /// <summary>Redire l'ouverture sous le même identifiant doit retomber sur le même épisode, quel que soit le rang libre depuis.</summary>
    private async Task<Episode> EpisodeAsync(
        string departement, Guid personne, string? id, Fait ouverture, Dispositif dispositif, CancellationToken annulation)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(annulation);
        Guid[] ids = id is null ? [] : [IdentifiantFait.De(id)];
        var (flux, parId) = await LectureDuJournal.PersonnesAsync(connection, departement, [personne], ids, annulation);
        return parId.Values.FirstOrDefault(lu => lu.Personne == personne && lu.Consigne.Fait.Episode.Dispositif == dispositif) is { } deja
            ? deja.Consigne.Fait.Episode
            : RangDEpisode.Pour(ouverture, dispositif, DossierPersonne.Reconstituer([.. flux[personne].Select(lu => lu.Consigne)]));
    }
}
