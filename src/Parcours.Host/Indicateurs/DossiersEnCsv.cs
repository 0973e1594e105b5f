using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Http;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Indicateurs;

/// <summary>Les dossiers en CSV (RFC 4180, UTF-8) : tous, sauf si l'appelant demande une page.</summary>
internal sealed class DossiersEnCsv(QuestionDeDossiers question, Resultat resultat, IdentifiantsDesFaits identifiants) : IResult
{
    private static readonly string[] _colonnes =
    [
        "parcours", "classe", "territoire", "organisme", "échéance", "anomalie",
        "départ (type)", "départ (date)", "départ (id)", "arrêt (type)", "arrêt (date)", "arrêt (id)",
        "sortie (type)", "sortie (date)", "sortie (id)",
    ];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var annulation = httpContext.RequestAborted;
        IReadOnlyList<Unite> unites = question.Retenir(resultat.Mesure);
        if (question.Page is { } page)
        {
            unites = [.. unites.Skip((page - 1) * question.Taille).Take(question.Taille)];
        }

        httpContext.Response.ContentType = "text/csv; charset=utf-8; header=present";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{resultat.Definition.Code}-dossiers.csv\"";
        httpContext.Response.Headers[EnTetesDActe.Position] = resultat.Position.ToString(CultureInfo.InvariantCulture);
        await using var sortie = new StreamWriter(httpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await sortie.WriteAsync(LigneCsv.De(_colonnes));
        await foreach (var (unite, ids) in identifiants.AccompagnerAsync(question.Demande.Departement, unites, annulation))
        {
            await sortie.WriteAsync(LigneCsv.De(
            [
                question.Regard.Nommer(unite),
                QuestionDeDossiers.Texte(unite.Classe), unite.Territoire, unite.Organisme, Date(unite.Echeance), unite.EstAnomalie ? "oui" : "non",
                .. Fait(unite.Depart, ids), .. Fait(unite.Arret, ids), .. Fait(unite.Sortie, ids),
            ]));
        }
    }

    private string?[] Fait(FaitConnu? connu, IReadOnlyDictionary<long, string> ids) => connu is { } fait
        ? [fait.Fait.GetType().Name, Date(fait.Fait.DateEffet), question.Regard.SousPseudonyme ? null : ids.GetValueOrDefault(fait.Ordre)]
        : [null, null, null];

    private static string? Date(LocalDate? jour) => jour is { } date ? LocalDatePattern.Iso.Format(date) : null;
}
