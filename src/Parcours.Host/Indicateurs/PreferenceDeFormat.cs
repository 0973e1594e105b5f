using Microsoft.Net.Http.Headers;

namespace Parcours.Host.Indicateurs;

/// <summary>JSON, sauf si <c>Accept</c> préfère le CSV.</summary>
internal static class PreferenceDeFormat
{
    public static bool EstLeCsv(HttpRequest requete)
    {
        var admis = requete.GetTypedHeaders().Accept;
        return Qualite(admis, "text/csv") > Qualite(admis, "application/json");
    }

    private static double Qualite(IEnumerable<MediaTypeHeaderValue> admis, string type) => admis
        .Where(a => new MediaTypeHeaderValue(type).IsSubsetOf(new MediaTypeHeaderValue(a.MediaType)))
        .Select(a => a.Quality ?? 1).DefaultIfEmpty(0).Max();
}
