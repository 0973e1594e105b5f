using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using Parcours.Host.Http;

namespace Parcours.Host.Faits;

/// <summary>Le compte rendu d'un lot, tel que l'OpenAPI le décrit ; refusé en partie, il est aussi un problème (RFC 9457).</summary>
/// <param name="Lignes">Une entrée par ligne non vide.</param>
/// <param name="Consignes">Lignes consignées.</param>
/// <param name="DejaConnus">Lignes déjà connues.</param>
/// <param name="Refuses">Lignes refusées.</param>
public sealed record CompteRenduDeLot(IReadOnlyList<SortDeLigne> Lignes, int Consignes, int DejaConnus, int Refuses);

/// <summary>
/// Écrit le compte rendu à mesure que le lot est consigné. Le statut ne se connaît qu'à la dernière ligne : ce qui la précède attend
/// dans un tampon, sur le disque dès qu'il grossit.
/// </summary>
internal sealed class EcritureDuLot(IAsyncEnumerable<SortDeLigne> sorts) : IResult
{
    private const int TailleEnMemoire = 64 * 1024;
    private readonly int[] _comptes = new int[Enum.GetValues<EtatDeLigne>().Length];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var tampon = new FileBufferingWriteStream();
        await EcrireAsync(tampon, httpContext.RequestAborted);
        var refuse = _comptes[(int)EtatDeLigne.Refuse] > 0;
        httpContext.Response.StatusCode = refuse ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        httpContext.Response.ContentType = refuse ? "application/problem+json; charset=utf-8" : "application/json; charset=utf-8";
        await tampon.DrainBufferAsync(httpContext.Response.BodyWriter, httpContext.RequestAborted);
    }

    private async Task EcrireAsync(FileBufferingWriteStream tampon, CancellationToken annulation)
    {
        var options = Format();
        await using var sortie = new Utf8JsonWriter(tampon, JsonEcrit.Options);
        sortie.WriteStartObject();
        sortie.WriteStartArray("lignes");
        await foreach (var sort in sorts.WithCancellation(annulation))
        {
            _comptes[(int)sort.Etat]++;
            JsonSerializer.Serialize(sortie, sort, options);
            if (sortie.BytesPending > TailleEnMemoire)
            {
                await sortie.FlushAsync(annulation);
            }
        }

        sortie.WriteEndArray();
        sortie.WriteNumber("consignes", _comptes[(int)EtatDeLigne.Consigne]);
        sortie.WriteNumber("dejaConnus", _comptes[(int)EtatDeLigne.DejaConnu]);
        sortie.WriteNumber("refuses", _comptes[(int)EtatDeLigne.Refuse]);
        if (_comptes[(int)EtatDeLigne.Refuse] > 0)
        {
            var probleme = Problemes.DuStatut(StatusCodes.Status422UnprocessableEntity);
            sortie.WriteString("type", probleme.Type);
            sortie.WriteString("title", probleme.Title);
            sortie.WriteNumber("status", StatusCodes.Status422UnprocessableEntity);
            sortie.WriteString("detail", probleme.Detail);
        }

        sortie.WriteEndObject();
        await sortie.FlushAsync(annulation);
    }

    private static JsonSerializerOptions Format()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        FormatJson.Configurer(options);
        return options;
    }
}
