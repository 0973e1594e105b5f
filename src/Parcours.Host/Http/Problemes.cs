using Microsoft.AspNetCore.Mvc;
using Parcours.Domain.Communs;

namespace Parcours.Host.Http;

/// <summary>
/// Les erreurs HTTP (RFC 9457). <c>type</c> est stable : <c>urn:parcours:probleme:</c> suivi d'un code ; <c>title</c> et
/// <c>detail</c> sont en français ; <c>errors</c> range les raisons par champ.
/// </summary>
public static class Problemes
{
    public const string Prefixe = "urn:parcours:probleme:";
    public const string CleErreurs = "errors";

    public static ProblemDetails Creer(
        int statut, string code, string titre, string? detail = null, IReadOnlyDictionary<string, string[]>? erreurs = null)
    {
        var probleme = new ProblemDetails { Status = statut, Type = Prefixe + code, Title = titre, Detail = detail };
        if (erreurs is { Count: > 0 })
        {
            probleme.Extensions[CleErreurs] = erreurs;
        }

        return probleme;
    }

    /// <summary>La demande est lisible mais sa forme est refusée : une raison par champ.</summary>
    public static ProblemDetails Forme(IReadOnlyDictionary<string, string[]> erreurs, string? detail = null) =>
        Creer(StatusCodes.Status400BadRequest, "demande-mal-formee", "Demande mal formée.", detail, erreurs);

    /// <summary>Un refus du métier : <paramref name="code"/> est celui du domaine, <paramref name="detail"/> sa phrase.</summary>
    public static ProblemDetails Refus(string code, string detail, IReadOnlyDictionary<string, string[]>? erreurs = null) =>
        Creer(StatusCodes.Status409Conflict, code, "Acte refusé.", detail, erreurs);

    /// <summary>Un refus du domaine, avec l'article ou la règle d'où il vient quand il y en a un.</summary>
    public static ProblemDetails Refus(Refus refus)
    {
        var probleme = Refus(refus.Code, refus.Phrase);
        if (refus.Reference is not null)
        {
            probleme.Extensions["reference"] = refus.Reference;
        }

        return probleme;
    }

    /// <summary>Le dossier a changé depuis la lecture dont <c>If-Match</c> porte l'ETag.</summary>
    public static ProblemDetails VersionDepassee(int actuelle)
    {
        var probleme = Creer(StatusCodes.Status409Conflict, "version-depassee", "Version dépassée.", "Le dossier a changé depuis votre lecture.");
        probleme.Extensions["version"] = actuelle;
        return probleme;
    }

    public static ProblemDetails Introuvable(string detail) =>
        Creer(StatusCodes.Status404NotFound, "introuvable", "Introuvable.", detail);

    /// <summary>Le dossier se lit sous une autre personne, avec qui celle-ci n'en fait qu'une : la même adresse, sous son nom.</summary>
    internal static ProblemDetails Fusionnee(HttpContext http, IdentifiantDeParcours demande, IdentifiantDeParcours conservee)
    {
        http.Response.Headers.Location = http.Request.Path.Value!.Replace(demande.ToString(), conservee.ToString(), StringComparison.Ordinal) + http.Request.QueryString;
        var probleme = Creer(StatusCodes.Status307TemporaryRedirect, "personne-fusionnee", "Dossier lu sous une autre personne.",
            "Cette personne a été reconnue comme une autre : ses faits se lisent dans le dossier de celle-ci.");
        probleme.Extensions["parcours"] = conservee.ToString();
        return probleme;
    }

    /// <summary>Le traitement d'une personne est limité : rien de nominatif ne s'en lit ni ne s'y ajoute (D5).</summary>
    public static ProblemDetails Limitee() => Creer(StatusCodes.Status403Forbidden, "traitement-limite", "Traitement limité.",
        "Le traitement des données de cette personne est limité : son dossier ne se lit ni ne se complète, jusqu'à ce que le délégué à la protection des données le lève.");

    /// <summary>Les tables suivent le journal avec un léger retard ; une seconde suffit d'ordinaire à le combler.</summary>
    public static ProblemDetails PasEncore(HttpResponse reponse)
    {
        reponse.Headers.RetryAfter = "1";
        return Creer(
            StatusCodes.Status503ServiceUnavailable,
            "connaissance-pas-encore-portee",
            "Réessayez dans un instant.",
            "Les faits consignés ne sont pas encore tous portés dans les tables.");
    }

    /// <summary>La base est arrêtée, ou n'a plus de connexion libre.</summary>
    public static ProblemDetails BaseIndisponible(HttpResponse reponse)
    {
        reponse.Headers.RetryAfter = "1";
        return Creer(
            StatusCodes.Status503ServiceUnavailable, "base-indisponible", "Réessayez dans un instant.",
            "La base de données ne répond pas, ou n'a plus de connexion libre. Un acte redit sous le même identifiant ne se consigne qu'une fois.");
    }

    public static ProblemDetails DepartementInterdit() => Creer(
        StatusCodes.Status403Forbidden,
        "departement-interdit",
        "Accès refusé.",
        "Le département demandé n'est pas celui de votre jeton.");

    /// <summary>Le rôle doit dire pourquoi il lit un dossier, et ne le dit pas.</summary>
    public static ProblemDetails FinaliteRequise() => Creer(
        StatusCodes.Status403Forbidden, "finalite-requise", "Finalité requise.",
        "Votre rôle doit dire pourquoi il lit : un code dans l'en-tête X-Finalite. La lecture est tracée avec lui.");

    /// <summary>Aucune clé n'est réglée pour montrer des dossiers sans les désigner.</summary>
    public static ProblemDetails SansPseudonymes() => Creer(
        StatusCodes.Status403Forbidden, "pseudonymes-sans-cle", "Accès refusé.",
        "Votre rôle ne lit les dossiers que sous pseudonyme, et le Département n'a réglé aucune clé (Parcours__Pseudonymes__Cle).");

    /// <summary>Le problème qu'un statut nu veut dire, quand personne n'a su le dire plus précisément.</summary>
    public static ProblemDetails DuStatut(int statut) => statut switch
    {
        400 => Creer(400, "demande-mal-formee", "Demande mal formée.", "La demande n'a pas la forme attendue."),
        401 => Creer(401, "jeton-requis", "Jeton requis.",
            "La demande ne porte pas de jeton d'accès valide (Authorization: Bearer …)."),
        403 => Creer(403, "acces-refuse", "Accès refusé.", "Votre jeton ne donne pas ce droit."),
        404 => Creer(404, "introuvable", "Introuvable.", "Rien ne répond à cette adresse."),
        405 => Creer(405, "methode-refusee", "Méthode refusée.", "Cette adresse n'accepte pas cette méthode HTTP."),
        406 => Creer(406, "format-indisponible", "Format indisponible.", "Aucun des formats demandés par Accept n'est proposé ici."),
        408 => Creer(408, "delai-depasse", "Délai dépassé.", "La demande n'est pas arrivée à temps."),
        409 => Creer(409, "conflit", "Acte refusé.", "L'acte contredit ce qui est déjà consigné."),
        412 => Creer(412, "version-depassee", "Version dépassée.", "Le dossier a changé depuis votre lecture."),
        413 => Creer(413, "demande-trop-grande", "Demande trop grande.", "Le corps de la demande dépasse la taille admise."),
        415 => Creer(415, "type-de-contenu-refuse", "Type de contenu refusé.",
            "Le corps doit être du JSON (Content-Type: application/json)."),
        422 => Creer(422, "lot-refuse-en-partie", "Lot refusé en partie.", "Une partie des lignes est refusée."),
        429 => Creer(429, "trop-de-demandes", "Trop de demandes.", "Attendez avant de recommencer."),
        499 => Creer(499, "demande-abandonnee", "Demande abandonnée."),
        503 => Creer(503, "indisponible", "Service indisponible.", "Le service n'est pas prêt ; recommencez dans un instant."),
        >= 400 and < 500 => Creer(statut, "demande-refusee", "Demande refusée."),
        _ => Creer(statut, "erreur-interne", "Erreur interne.",
            "Le service n'a pas pu répondre. L'incident est consigné sous l'identifiant donné."),
    };

    public static Task EcrireAsync(this IProblemDetailsService service, HttpContext contexte, ProblemDetails probleme)
    {
        contexte.Response.StatusCode = probleme.Status ?? StatusCodes.Status500InternalServerError;
        return service.WriteAsync(new ProblemDetailsContext { HttpContext = contexte, ProblemDetails = probleme }).AsTask();
    }
}
