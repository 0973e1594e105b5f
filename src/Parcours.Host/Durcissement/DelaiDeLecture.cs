using Microsoft.AspNetCore.Http.Timeouts;
using Parcours.Host.Http;

namespace Parcours.Host.Durcissement;

/// <summary>
/// Une lecture qui dure abandonne, base comprise. Les écritures n'ont pas de délai : un lot se lit aussi longtemps qu'il arrive, et un
/// acte interrompu laisserait son émetteur dans le doute.
/// </summary>
internal static class DelaiDeLecture
{
    public static void AjouterDelaiDeLecture(this IServiceCollection services, Limites limites) => services.AddRequestTimeouts(options =>
        options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = limites.Lecture,
            TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
            WriteTimeoutResponse = DireLAbandonAsync,
        });

    public static void UtiliserDelaiDeLecture(this WebApplication app) => app.UseWhen(
        http => HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method), lectures => lectures.UseRequestTimeouts());

    private static Task DireLAbandonAsync(HttpContext http)
    {
        // Annulée par le délai, elle annulerait aussi la réponse qui le dit.
        http.RequestAborted = CancellationToken.None;
        return http.RequestServices.GetRequiredService<IProblemDetailsService>().EcrireAsync(
            http, Problemes.Creer(StatusCodes.Status504GatewayTimeout, "lecture-trop-longue", "Lecture trop longue.",
                "La réponse n'a pas pu être calculée à temps : resserrez la question, ou recommencez plus tard."));
    }
}
