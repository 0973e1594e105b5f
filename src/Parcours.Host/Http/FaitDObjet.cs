using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;
using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Http;

/// <summary>
/// Consigner un fait dont le flux ne suit personne : un champ de son corps nomme l'objet du flux par l'identifiant de l'émetteur. Rien
/// n'ouvre ce flux que son premier fait, qui inscrit au besoin le département.
/// </summary>
public sealed class FaitDObjet(Saisie saisie, Correspondances correspondances, Departements departements, ArriveeHttp arrivees)
{
    /// <summary>Consigne un fait d'un type sur le flux de l'objet que son corps nomme.</summary>
    public async Task<IResult> ConsignerAsync<T>(HttpContext http, Dispositif dispositif)
        where T : Fait
    {
        var (departement, forme, episode) = (Saisie.Departement(http), Forme.De<T>(), new Episode(dispositif, ""));
        var lecture = await DemandeDActe.LireAsync(http, ["dateEffet"]);
        if (lecture.Demande is not { } demande)
        {
            return Results.Problem(lecture.Refus!);
        }

        var dateEffet = demande.DateEffet(arrivees.Aujourdhui);
        var remplacement = new RemplacementIdentifiants(correspondances);
        if (Saisie.Lire(demande, forme, episode, dateEffet, remplacement.Noter) is not { } note || demande.Erreurs.Count > 0)
        {
            return ReponseDActe.MalFormee(demande.Erreurs);
        }

        var (famille, nomme) = (Famille.De(dispositif), Champ.TexteDe(demande.Champs.GetProperty(forme.ChampQuiNomme!.Nom))!);
        var cle = famille.Cle(nomme, note);
        remplacement.Noter(famille.Genre, cle);
        if (!Identifiants.EstUnDepartement(departement))
        {
            return Results.Problem(Problemes.Introuvable("Ce département n'existe pas."));
        }

        await departements.InscrireAsync([departement], http.RequestAborted);
        await remplacement.ResoudreAsync(departement, http.RequestAborted);
        var fait = Saisie.Lire(demande, forme, episode, dateEffet, remplacement.Remplacer)!;
        return await saisie.DeposerAsync(http, demande, remplacement.Remplacer(famille.Genre, cle), fait, exigePersonneConnue: false);
    }
}
