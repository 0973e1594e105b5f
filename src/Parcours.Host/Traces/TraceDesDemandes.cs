using NodaTime;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections.Traces;

namespace Parcours.Host.Traces;

/// <summary>
/// Trace toute demande nominative, refus compris, avant que rien n'en sorte : la réponse ne part qu'une fois la trace acquise, et ne part
/// pas si elle ne peut l'être (D6).
/// </summary>
public sealed class TraceDesDemandes(RequestDelegate suite)
{
    public Task InvokeAsync(HttpContext http, IClock horloge)
    {
        if (http.Request.RouteValues[GardeDepartement.Segment] is string departement && http.GetEndpoint() is RouteEndpoint point
            && EstATracer(http, point) && http.RequestServices.GetService<JournalDesTraces>() is { } journal)
            http.Response.OnStarting(() => journal.EcrireAsync(Trace(http, departement, point, horloge.GetCurrentInstant()), CancellationToken.None));
        return suite(http);
    }

    /// <summary>Un chiffre ne nomme personne ; le rejouer à une date passée se trace pourtant, comme tout ce qu'un contrôle demande.</summary>
    private static bool EstATracer(HttpContext http, RouteEndpoint point) => point.Metadata.GetMetadata<AccesAttribute>()?.Acces switch
    {
        Acces.Catalogue => false,
        Acces.Chiffres => http.Request.Query.ContainsKey("aLaDate") || http.Request.Query.ContainsKey("connuAu"),
        _ => true,
    };

    private static Trace Trace(HttpContext http, string departement, RouteEndpoint point, Instant maintenant)
    {
        var porteur = http.Features.Get<Porteur>();
        var estConnu = http.User.Identity?.IsAuthenticated is true;
        var emetteur = porteur?.Emetteur ?? (estConnu ? Emetteur.Depuis(http.User) : null);
        return new(
            Court(departement)!, maintenant, emetteur?.Auteur,
            porteur is { Habilitations.Count: > 0 } ? string.Join(',', porteur.Habilitations.Select(h => h.Droits.Code).Distinct()) : null,
            Court(emetteur?.Organisme), $"{http.Request.Method} {point.RoutePattern.RawText?[AvantLeDepartement..]}", Court(Objet(http)),
            Court(http.Request.QueryString.Value), porteur?.Finalite, (short)http.Response.StatusCode,
            http.Connection.RemoteIpAddress?.ToString(), Court(http.TraceIdentifier)!);
    }

    private static int AvantLeDepartement { get; } = "/api/departements/{departement}".Length;

    /// <summary>Ce que l'adresse désigne ; pour une ouverture, le dossier qu'elle vient de faire naître.</summary>
    private static string? Objet(HttpContext http)
    {
        foreach (var segment in new[] { "parcours", "personne", "id", "code", "numero" })
            if (http.Request.RouteValues[segment] is string objet) return objet;
        return http.Response.Headers.Location is [{ } location] ? location[(location.LastIndexOf('/') + 1)..] : null;
    }

    /// <summary>Ce qui vient de l'appelant est borné, et sans l'octet nul que la base refuse.</summary>
    private static string? Court(string? texte) => string.IsNullOrEmpty(texte) ? null : (texte.Length > 512 ? texte[..512] : texte).Replace('\0', '?');
}
