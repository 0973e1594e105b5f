using System.Text.RegularExpressions;
using NodaTime;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections.Traces;

namespace Parcours.Host.Traces;

/// <summary>
/// Trace toute demande nominative, refus compris, avant que rien n'en sorte : la réponse ne part qu'une fois la trace acquise, et ne part
/// pas si elle ne peut l'être (D6). Une demande admise dont l'adresse désigne l'objet se trace pendant qu'elle est servie.
/// </summary>
public sealed partial class TraceDesDemandes(RequestDelegate suite)
{
    public Task InvokeAsync(HttpContext http, IClock horloge)
    {
        if (http.Request.RouteValues[GardeDepartement.Segment] is string departement && http.GetEndpoint() is RouteEndpoint point
            && EstATracer(http, point) && http.RequestServices.GetService<JournalDesTraces>() is { } journal)
        {
            var attendue = new TraceAttendue(() => journal.EcrireAsync(Trace(http, departement, point, null, horloge.GetCurrentInstant()), CancellationToken.None));
            http.Features.Set(attendue);
            http.Response.OnStarting(async () =>
            {
                try
                {
                    if (attendue.Anticipee is { } admise) await admise;
                    if (attendue.Anticipee is null || http.Response.StatusCode >= StatusCodes.Status400BadRequest)
                        await journal.EcrireAsync(
                            Trace(http, departement, point, (short)http.Response.StatusCode, horloge.GetCurrentInstant()), CancellationToken.None);
                }
                catch (Exception e) when (PanneDeLaBase.EnEstUne(e) && PanneDeLaBase.EstRepondue(http))
                {
                    // La réponse dit cette panne et rien d'autre : il n'y a rien à tracer, ni où.
                }
            });
        }

        return suite(http);
    }

    /// <summary>La demande est admise : sa trace s'écrit dès maintenant, si l'on sait déjà sur quoi.</summary>
    public static void Admise(HttpContext http)
    {
        if (ObjetDeLAdresse(http) is not null) http.Features.Get<TraceAttendue>()?.Anticiper();
    }

    /// <summary>Ce que la réponse désigne, quand l'adresse ne le dit pas.</summary>
    public static void Designer(HttpContext http, IEnumerable<string> objets) => http.Features.Set(new ObjetsDesignes(string.Join(' ', objets)));

    /// <summary>Un chiffre ne nomme personne ; le rejouer à une date passée se trace pourtant, comme tout ce qu'un contrôle demande.</summary>
    private static bool EstATracer(HttpContext http, RouteEndpoint point) => point.Metadata.GetMetadata<AccesAttribute>()?.Acces switch
    {
        Acces.Catalogue => false,
        Acces.Chiffres => _dePasse.Any(http.Request.Query.ContainsKey),
        _ => true,
    };

    private static Trace Trace(HttpContext http, string departement, RouteEndpoint point, short? resultat, Instant maintenant)
    {
        var porteur = http.Features.Get<Porteur>();
        var estConnu = http.User.Identity?.IsAuthenticated is true;
        var emetteur = porteur?.Emetteur ?? (estConnu ? Emetteur.Depuis(http.User) : null);
        return new(
            Court(departement)!, maintenant, Court(emetteur?.Auteur),
            porteur is { Habilitations.Count: > 0 } ? string.Join(',', porteur.Habilitations.Select(h => h.Droits.Code).Distinct()) : null,
            Court(emetteur?.Organisme), $"{http.Request.Method} {point.RoutePattern.RawText?[AvantLeDepartement..]}", Court(Objet(http)),
            Court(http.Request.QueryString.Value), porteur?.Finalite, resultat,
            http.Connection.RemoteIpAddress?.ToString(), Court(http.TraceIdentifier)!);
    }

    /// <summary>Ce qui, dans l'adresse, fait d'une lecture un rejeu.</summary>
    private static readonly string[] _dePasse = ["aLaDate", "connuAu", "position"];
    private const int LongueurMaximale = 512;
    private static readonly string[] _segments = ["parcours", "personne", "id", "code", "numero"];

    private static int AvantLeDepartement { get; } = "/api/departements/{departement}".Length;

    /// <summary>Ce que l'adresse désigne ; pour une recherche, qui elle a trouvé ; pour une ouverture, le dossier qu'elle vient de faire naître.</summary>
    private static string? Objet(HttpContext http) =>
        ObjetDeLAdresse(http) ?? http.Features.Get<ObjetsDesignes>()?.Objets ?? (http.Response.Headers.Location is [{ } location] ? location[(location.LastIndexOf('/') + 1)..] : null);

    private static string? ObjetDeLAdresse(HttpContext http)
    {
        foreach (var segment in _segments)
            if (http.Request.RouteValues[segment] is string objet) return objet;
        return null;
    }

    /// <summary>Ce qui vient de l'appelant est borné, sans NIR, fût-il écrit dans l'adresse par qui s'y trompe, et sans caractère de contrôle : la base en refuse un, l'empreinte se sert d'un autre.</summary>
    private static string? Court(string? texte)
    {
        if (string.IsNullOrEmpty(texte)) return null;
        texte = Nir().Replace(texte, "NIR-tu");
        var court = texte.Length > LongueurMaximale ? texte[..LongueurMaximale] : texte;
        return court.Any(EstGenant) ? string.Concat(court.Select(c => EstGenant(c) ? '?' : c)) : court;

        // Couper peut laisser une moitié de caractère, que l'UTF-8 n'écrit pas.
        static bool EstGenant(char c) => char.IsControl(c) || char.IsSurrogate(c);
    }

    // Seul : un identifiant hexadécimal peut porter treize chiffres de suite.
    [GeneratedRegex(@"(?<![0-9A-Za-z-])[1-478](%20|[ .+-])?[0-9]{2}(%20|[ .+-])?(0[1-9]|1[0-2]|[2-9][0-9])(%20|[ .+-])?([0-9]{2}|2[ABab])(%20|[ .+-])?[0-9]{3}(%20|[ .+-])?[0-9]{3}((%20|[ .+-])?[0-9]{2})?(?![0-9A-Za-z-])", RegexOptions.CultureInvariant)]
    private static partial Regex Nir();
}

/// <summary>La trace d'une demande, écrite d'avance si elle est admise.</summary>
internal sealed class TraceAttendue(Func<Task> ecrire)
{
    /// <summary>L'écriture commencée ; nulle si la demande n'est pas encore admise.</summary>
    public Task? Anticipee { get; private set; }

    public void Anticiper() => Anticipee ??= ecrire();
}

/// <summary>Ce qu'une réponse désigne.</summary>
internal sealed record ObjetsDesignes(string Objets);
