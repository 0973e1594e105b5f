using Microsoft.Extensions.Primitives;

namespace Parcours.Host.Durcissement;

/// <summary>
/// Les en-têtes de toute réponse, refus et pannes compris : posés quand elle part, car le traitement d'une panne efface les précédents.
/// </summary>
internal sealed class EnTetesDeSecurite(RequestDelegate suite, IHostEnvironment environnement)
{
    private const string SixMoisDEpinglage = "max-age=15768000";
    private readonly bool _epingleHttps = environnement.IsProduction();

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(static etat => Poser((HttpContext)etat), http);
        if (_epingleHttps && http.Request.IsHttps)
        {
            http.Response.OnStarting(static etat => Epingler((HttpContext)etat), http);
        }

        return suite(http);
    }

    private static Task Poser(HttpContext http)
    {
        var enTetes = http.Response.Headers;
        enTetes.XContentTypeOptions = "nosniff";
        enTetes.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        enTetes["Referrer-Policy"] = "no-referrer";
        // Un chiffre relu d'un cache partagé serait celui d'un autre porteur.
        if (StringValues.IsNullOrEmpty(enTetes.CacheControl))
        {
            enTetes.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    private static Task Epingler(HttpContext http)
    {
        http.Response.Headers.StrictTransportSecurity = SixMoisDEpinglage;
        return Task.CompletedTask;
    }
}
