using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Traces;
using Wolverine.Http;

namespace Parcours.Host.Traces;

public static class LireTracesEndpoint
{
    private const int NombreParDefaut = 500;
    private const int NombreMaximal = 50_000;
    private static readonly DateTimeZone _paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    [Acces(Acces.Traces)]
    [EndpointSummary("Cherche dans les traces : qui a lu ou écrit quoi, quand, pourquoi, d'où ; en JSON, ou en CSV selon Accept.")]
    [Tags("Traces")]
    [WolverineGet("/api/departements/{departement}/traces")]
    public static IResult Get(HttpContext http, [NotBody] LectureDesTraces lecture)
    {
        var recue = QuestionRecue.AvecCles(http.Request.Query, "du", "au", "auteur", "objet", "refusees", "apres", "nombre");
        var demande = new DemandeDeTraces(Saisie.Departement(http), Debut(recue.Date("du")), Debut(Lendemain(recue.Date("au"))),
            recue.Texte("auteur"), recue.Texte("objet"), recue.Parmi("refusees", ["oui", "non"]) is "oui",
            recue.Entier("apres", 0, long.MaxValue) ?? 0, (int)(recue.Entier("nombre", 1, NombreMaximal) ?? NombreParDefaut));
        return recue.Refus is { } refus ? Results.Problem(refus)
            : PreferenceDeFormat.EstLeCsv(http.Request) ? new TracesEnCsv(lecture.LireAsync(demande, http.RequestAborted))
            : new TracesEnJson(lecture.LireAsync(demande, http.RequestAborted));
    }

    /// <summary>Le dernier jour du calendrier n'a pas de lendemain : rien ne borne.</summary>
    private static LocalDate? Lendemain(LocalDate? jour) => jour == LocalDate.MaxIsoValue ? null : jour?.PlusDays(1);

    private static Instant? Debut(LocalDate? jour) => jour is { } date ? _paris.AtStartOfDay(date).ToInstant() : null;
}

/// <summary>Les traces, une par élément, écrites à mesure qu'elles se lisent.</summary>
internal sealed class TracesEnJson(IAsyncEnumerable<TraceLue> traces) : IResult
{
    private const int TailleEnMemoire = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var sortie = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
        sortie.WriteStartArray();
        await foreach (var trace in traces.WithCancellation(httpContext.RequestAborted))
        {
            sortie.WriteStartObject();
            foreach (var (nom, valeur) in ColonnesDeTrace.De(trace))
                if (valeur is not null) sortie.WriteString(nom, valeur);
            sortie.WriteEndObject();
            if (sortie.BytesPending > TailleEnMemoire) await sortie.FlushAsync(httpContext.RequestAborted);
        }

        sortie.WriteEndArray();
        await sortie.FlushAsync(httpContext.RequestAborted);
    }
}

/// <summary>Les traces en CSV (RFC 4180, UTF-8).</summary>
internal sealed class TracesEnCsv(IAsyncEnumerable<TraceLue> traces) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/csv; charset=utf-8; header=present";
        httpContext.Response.Headers.ContentDisposition = "attachment; filename=\"traces.csv\"";
        await using var sortie = new StreamWriter(httpContext.Response.Body, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await sortie.WriteAsync(LigneCsv.De([.. ColonnesDeTrace.Noms]));
        await foreach (var trace in traces.WithCancellation(httpContext.RequestAborted))
            await sortie.WriteAsync(LigneCsv.De([.. ColonnesDeTrace.De(trace).Select(colonne => colonne.Valeur)]));
    }
}

/// <summary>Les colonnes d'une trace, les mêmes en JSON et en CSV.</summary>
internal static class ColonnesDeTrace
{
    public static IReadOnlyList<string> Noms { get; } =
        ["numero", "le", "auteur", "roles", "organisme", "acte", "objet", "question", "finalite", "resultat", "adresse", "requete", "sel", "empreinte"];

    public static IEnumerable<(string Nom, string? Valeur)> De(TraceLue lue)
    {
        var trace = lue.Trace;
        string?[] valeurs =
        [
            lue.Numero.ToString(System.Globalization.CultureInfo.InvariantCulture), InstantPattern.ExtendedIso.Format(trace.Le), trace.Auteur, trace.Roles, trace.Organisme,
            trace.Acte, trace.Objet, trace.Question, trace.Finalite, trace.Resultat?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            trace.Adresse, trace.Requete, lue.Sel.ToString(), lue.Empreinte,
        ];
        return Noms.Zip(valeurs);
    }
}
