using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parcours.Host.Http;

/// <summary>Une réponse JSON écrite à la main, sans objet intermédiaire.</summary>
internal sealed class JsonEcrit(Action<Utf8JsonWriter> ecrire) : IResult
{
    /// <summary>Les mêmes réglages que <see cref="FormatJson"/> : accents et apostrophes lisibles.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var sortie = new Utf8JsonWriter(httpContext.Response.BodyWriter, Options);
        ecrire(sortie);
        await sortie.FlushAsync(httpContext.RequestAborted);
    }
}
