using System.Text.Json;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Rsa;
using Parcours.Projections;
using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Http;

/// <summary>
/// Ouvrir un épisode RSA : le seul acte qui désigne la personne par l'identifiant de l'émetteur, et qui inscrit au besoin le
/// département.
/// </summary>
public sealed class OuvertureDEpisode(
    Saisie saisie, NpgsqlDataSource source, Correspondances correspondances, Departements departements, ArriveeHttp arrivees)
{
    private static readonly Forme Forme = Forme.De<DroitRsaNotifie>();

    public async Task<IResult> OuvrirAsync(HttpContext http)
    {
        var departement = Saisie.Departement(http);
        var lecture = await DemandeDActe.LireAsync(http, ["personne", "rang", "dateEffet"]);
        if (lecture.Demande is not { } demande)
        {
            return Results.Problem(lecture.Refus!);
        }

        var emetteur = demande.Identifiant("personne", obligatoire: true);
        var rang = Rang(demande);
        var dateEffet = demande.DateEffet(arrivees.Aujourdhui);
        var remplacement = new RemplacementIdentifiants(correspondances);
        var fait = Saisie.Lire(demande, Forme, default, dateEffet, remplacement.Noter);
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
        var ouverture = (DroitRsaNotifie)Saisie.Lire(demande, Forme, default, dateEffet, remplacement.Remplacer)!;
        var episode = rang is null
            ? await EpisodeAsync(departement, personne, demande.Id, ouverture, http.RequestAborted)
            : Episode.Rsa(rang);

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
        string departement, Guid personne, string? id, DroitRsaNotifie ouverture, CancellationToken annulation)
    {
        await using var connection = await source.OpenConnectionAsync(annulation);
        Guid[] ids = id is null ? [] : [IdentifiantFait.De(id)];
        var (flux, parId) = await LectureDuJournal.PersonnesAsync(connection, departement, [personne], ids, annulation);
        return parId.Values.FirstOrDefault(lu => lu.Personne == personne) is { } deja
            ? deja.Consigne.Fait.Episode
            : RangDEpisode.Pour(ouverture, DossierPersonne.Reconstituer([.. flux[personne].Select(lu => lu.Consigne)]));
    }
}
