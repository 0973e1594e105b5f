using Parcours.Projections.Droits;

namespace Parcours.Host.Http;

internal static class ServiceProblemes
{
    public static void AjouterProblemes(this IServiceCollection services)
    {
        // Avant AddProblemDetails : le premier écrivain qui sait écrire l'emporte.
        services.AddSingleton<IProblemDetailsWriter, EcrivainProblemes>();
        services.AddProblemDetails();
        services.AddExceptionHandler(options =>
        {
            options.StatusCodeSelector = erreur => erreur switch
            {
                BadHttpRequestException refus => refus.StatusCode,
                // L'exploitant a une connexion à donner, l'appelant n'y peut rien : le journal du service dit laquelle.
                DroitsInsuffisantsException => StatusCodes.Status503ServiceUnavailable,
                _ when PanneDeLaBase.EnEstUne(erreur) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            };
            // Un corps trop grand est la faute de l'appelant : n'importe qui remplirait le journal d'erreurs.
            options.SuppressDiagnosticsCallback = contexte => contexte.Exception is BadHttpRequestException;
        });
    }
}
