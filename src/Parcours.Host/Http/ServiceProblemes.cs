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
            options.StatusCodeSelector = erreur =>
                erreur is BadHttpRequestException refus ? refus.StatusCode : StatusCodes.Status500InternalServerError;
            // Un corps trop grand est la faute de l'appelant : n'importe qui remplirait le journal d'erreurs.
            options.SuppressDiagnosticsCallback = contexte => contexte.Exception is BadHttpRequestException;
        });
    }
}
