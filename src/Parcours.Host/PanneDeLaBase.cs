using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace Parcours.Host;

/// <summary>Une base absente, arrêtée ou débordée : ce n'est la faute ni de la demande ni du fichier, et recommencer suffit.</summary>
internal static class PanneDeLaBase
{
    /// <summary>Vrai si la réponse à cette demande est qu'une telle panne l'a interrompue.</summary>
    public static bool EstRepondue(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Error is { } erreur && EnEstUne(erreur);

    /// <summary>Vrai si cette exception vient d'une telle panne ; faux d'une valeur que la base refuse.</summary>
    public static bool EnEstUne(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException postgres) return postgres.IsTransient || postgres.SqlState[..2] is "08" or "53" or "57" or "58";
            if (cause is NpgsqlException or TimeoutException) return true;
        }
        return false;
    }
}
