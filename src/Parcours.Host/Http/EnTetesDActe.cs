using System.Globalization;
using Microsoft.Net.Http.Headers;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Http;

/// <summary>Les en-têtes facultatifs d'un acte : la version attendue et la clé d'idempotence.</summary>
internal static class EnTetesDActe
{
    public const string CleDIdempotence = "Idempotency-Key";
    public const string Position = "X-Position";

    /// <summary>La version de <c>If-Match</c> ; nulle s'il manque ou vaut <c>*</c>. Une erreur s'il ne nomme pas une version.</summary>
    public static int? VersionAttendue(HttpRequest requete, ICollection<ErreurDeForme> erreurs)
    {
        var recu = requete.Headers.IfMatch;
        if (recu.Count == 0 || recu.ToString() is "*")
        {
            return null;
        }

        if (EntityTagHeaderValue.TryParse(recu.ToString(), out var etiquette) && !etiquette.IsWeak
            && int.TryParse(etiquette.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return version;
        }

        erreurs.Add(new(HeaderNames.IfMatch, "doit être l'ETag d'un dossier, comme \"3\""));
        return null;
    }

    public static string? Cle(HttpRequest requete) =>
        requete.Headers.TryGetValue(CleDIdempotence, out var recue) ? recue.ToString() : null;

    public static void Poser(HttpResponse reponse, int version, long position)
    {
        reponse.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
        reponse.Headers[Position] = position.ToString(CultureInfo.InvariantCulture);
    }
}
