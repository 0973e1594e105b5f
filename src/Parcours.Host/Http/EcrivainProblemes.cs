using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Parcours.Host.Http;

/// <summary>
/// Écrit tous les problèmes, quels que soient leur origine (ASP.NET, Wolverine, nos points d'accès) et l'en-tête Accept : une
/// erreur se dit toujours en problem+json, et toujours en français.
/// </summary>
public sealed class EcrivainProblemes(IHostEnvironment environnement, IOptions<JsonOptions> json) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var contexte = context.HttpContext;
        var probleme = Franciser(contexte, context.ProblemDetails);
        probleme.Extensions["requete"] = contexte.TraceIdentifier;
        if (environnement.IsDevelopment() && contexte.Features.Get<IExceptionHandlerFeature>()?.Error is { } erreur)
        {
            probleme.Extensions["exception"] = erreur.ToString();
        }

        await contexte.Response.WriteAsJsonAsync(
            probleme, json.Value.SerializerOptions, "application/problem+json; charset=utf-8", contexte.RequestAborted);
    }

    /// <summary>Ce qui ne porte pas un de nos types vient d'une bibliothèque, en anglais : on le redit.</summary>
    private static ProblemDetails Franciser(HttpContext contexte, ProblemDetails recu)
    {
        if (recu.Type?.StartsWith(Problemes.Prefixe, StringComparison.Ordinal) is true)
        {
            return recu;
        }

        if (PanneDeLaBase.EstRepondue(contexte))
        {
            return Problemes.BaseIndisponible(contexte.Response);
        }

        return TraductionWolverine.Traduire(recu) ?? Problemes.DuStatut(recu.Status ?? contexte.Response.StatusCode);
    }
}
