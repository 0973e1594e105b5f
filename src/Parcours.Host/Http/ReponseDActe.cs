using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Http;

/// <summary>Un fait consigné.</summary>
/// <param name="Id">Son identifiant, pour le corriger ou l'annuler.</param>
/// <param name="Parcours">Le dossier.</param>
/// <param name="Position">Sa place au journal du département : <c>apresPosition</c> d'un chiffre qui doit le compter.</param>
/// <param name="Version">Version du dossier après lui, aussi en <c>ETag</c>.</param>
/// <param name="Alertes">Ce qui le rend douteux, sans l'empêcher.</param>
public sealed record ActeConsigne(string Id, string Parcours, long Position, int Version, IReadOnlyList<Alerte> Alertes);

/// <summary>Dit en HTTP ce qu'un dépôt est devenu.</summary>
internal static class ReponseDActe
{
    public static IResult De(HttpContext http, Depose sort, Depot depot)
    {
        var parcours = new IdentifiantDeParcours(depot.Personne, depot.Fait.Episode).ToString();
        switch (sort)
        {
            case Depose.Consigne consigne:
                EnTetesDActe.Poser(http.Response, consigne.Version, consigne.Position);
                // Seule une ouverture désigne la personne par l'émetteur : l'adresse du dossier est nouvelle pour lui.
                if (!depot.ExigePersonneConnue)
                {
                    http.Response.Headers.Location = $"{http.Request.Path}/{parcours}";
                }

                return Results.Json(
                    new ActeConsigne(depot.IdEmetteur, parcours, consigne.Position, consigne.Version, consigne.Alertes),
                    statusCode: StatusCodes.Status201Created);
            case Depose.DejaConnu connu:
                EnTetesDActe.Poser(http.Response, connu.Version, connu.Position);
                return Results.NoContent();
            case Depose.Depasse depasse:
                http.Response.Headers.ETag = $"\"{depasse.VersionActuelle}\"";
                return Results.Problem(Problemes.VersionDepassee(depasse.VersionActuelle));
            case Depose.Refuse { Refus: { Erreurs: { Count: > 0 } erreurs } refus }:
                return Results.Problem(Problemes.Forme(ParChamp(erreurs), refus.Phrase));
            case Depose.Refuse { Refus: var refus }:
                return Results.Problem(Problemes.Refus(refus));
            case Depose.Interdit:
                return Results.Problem(Problemes.DuStatut(StatusCodes.Status403Forbidden));
            case Depose.Limite:
                return Results.Problem(Problemes.Limitee());
            case Depose.PersonneInconnue:
                return Results.Problem(Problemes.Introuvable("Ce dossier n'existe pas."));
            default:
                throw new InvalidOperationException(sort.GetType().Name);
        }
    }

    public static IResult MalFormee(IEnumerable<ErreurDeForme> erreurs) => Results.Problem(Problemes.Forme(ParChamp(erreurs)));

    public static Dictionary<string, string[]> ParChamp(IEnumerable<ErreurDeForme> erreurs) =>
        erreurs.GroupBy(e => e.Champ).ToDictionary(g => g.Key, g => g.Select(e => e.Raison).ToArray());
}
