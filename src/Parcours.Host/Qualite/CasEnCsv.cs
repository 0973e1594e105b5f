using System.Globalization;
using System.Text;
using Parcours.Host.Echeances;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>Les cas en CSV (RFC 4180, UTF-8) : tous, sauf si l'appelant demande une page.</summary>
internal sealed class CasEnCsv(QuestionDeQualite question, QualiteLue lue, RegardSurLaQualite regard, IdentifiantsDesFaits identifiants) : IResult
{
    private static readonly string[] _colonnes =
    [
        "parcours", "contrôle", "motif", "jour", "jours", "territoire", "organisme", "fait (type)", "fait (date)", "fait (id)", "autre (type)", "autre (date)", "autre (id)",
    ];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var annulation = httpContext.RequestAborted;
        var controle = lue.Chiffres[0].Controle;
        httpContext.Response.ContentType = "text/csv; charset=utf-8; header=present";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{controle.Code}.csv\"";
        httpContext.Response.Headers[EnTetesDActe.Position] = lue.Position.ToString(CultureInfo.InvariantCulture);
        await using var sortie = new StreamWriter(httpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await sortie.WriteAsync(LigneCsv.De(_colonnes));
        await foreach (var (cas, ids) in CasAccompagnes.De(identifiants, question.Demande.Departement, lue.Cas, annulation))
        {
            await sortie.WriteAsync(LigneCsv.De(
            [
                regard.Nommer(cas), controle.Code, cas.Motif, EcritureEcheances.Jour(cas.Jour), cas.Jours?.ToString(CultureInfo.InvariantCulture), cas.Territoire, cas.Organisme,
                .. Fait(cas.Fait, ids), .. Fait(cas.Autre, ids),
            ]));
        }
    }

    private string?[] Fait(FaitEnCause? fait, IReadOnlyDictionary<long, string> ids) => fait is null ? [null, null, null]
        : [fait.Type, EcritureEcheances.Jour(fait.Effet), regard.SousPseudonyme ? null : ids.GetValueOrDefault(fait.Ordre)];
}
