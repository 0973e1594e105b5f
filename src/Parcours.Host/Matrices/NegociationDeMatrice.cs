using Microsoft.Net.Http.Headers;

namespace Parcours.Host.Matrices;

/// <summary>Ce qu'<c>Accept</c> demande d'une matrice.</summary>
internal static class NegociationDeMatrice
{
    private const string Json = "application/json";

    // Le premier l'emporte quand tout convient.
    private static readonly string[] _proposes = [Json, MatriceEnCsv.Type, MatriceEnClasseur.Type];

    /// <summary>Le type retenu : le préféré, puis le premier nommé ; nul si rien de proposé ne convient.</summary>
    public static string? Choisir(HttpRequest demande)
    {
        if (demande.GetTypedHeaders().Accept is not { Count: > 0 } admis) return Json;
        foreach (var voulu in admis.Where(voulu => voulu.Quality is not 0).OrderByDescending(voulu => voulu.Quality ?? 1))
        {
            if (_proposes.FirstOrDefault(propose => new MediaTypeHeaderValue(propose).IsSubsetOf(SansParametres(voulu))) is { } retenu) return retenu;
        }

        return null;
    }

    /// <summary><c>text/csv; charset=utf-8</c> demande bien du CSV.</summary>
    private static MediaTypeHeaderValue SansParametres(MediaTypeHeaderValue type) => new(type.MediaType);
}
