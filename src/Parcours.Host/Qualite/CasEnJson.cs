using System.Text.Json;
using Parcours.Domain.Secret;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>Un contrôle et une page de ses cas, écrits à mesure qu'ils sont accompagnés.</summary>
/// <param name="question">La question.</param>
/// <param name="lue">Ce qui en est lu.</param>
/// <param name="regard">Ce que l'appelant voit.</param>
/// <param name="identifiants">Les identifiants d'émetteur.</param>
/// <param name="litLesChiffres">Faux de qui ne lit que ses dossiers : leur total est le sien, le chiffre est celui du département.</param>
/// <param name="secret">Le secret qui vaut pour lui.</param>
internal sealed class CasEnJson(
    QuestionDeQualite question, QualiteLue lue, RegardSurLaQualite regard, IdentifiantsDesFaits identifiants, bool litLesChiffres, SecretStatistique? secret) : IResult
{
    private const int TailleEnMemoire = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var annulation = httpContext.RequestAborted;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var sortie = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
        sortie.WriteStartObject();
        EcritureQualite.EcrireEntete(sortie, question.Demande, lue);
        EcritureQualite.EcrireControle(sortie, lue.Chiffres[0].Controle);
        if (litLesChiffres) EcritureQualite.EcrireChiffre(sortie, lue.Chiffres[0], secret);
        sortie.WriteNumber("total", lue.Total);
        sortie.WriteNumber("page", question.Page ?? 1);
        sortie.WriteNumber("taille", question.Taille);
        sortie.WriteStartArray("dossiers");
        await foreach (var (cas, ids) in CasAccompagnes.De(identifiants, question.Demande.Departement, lue.Cas, annulation))
        {
            EcritureQualite.Ecrire(sortie, cas, regard, ids);
            if (sortie.BytesPending > TailleEnMemoire) await sortie.FlushAsync(annulation);
        }

        sortie.WriteEndArray();
        sortie.WriteEndObject();
        await sortie.FlushAsync(annulation);
    }
}
