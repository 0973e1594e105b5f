using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Net.Http.Headers;
using Parcours.Host.Http;

namespace Parcours.Host.Securite.Oidc;

/// <summary>Ce que Parcours ajoute à la validation d'un jeton, et ses refus en français.</summary>
internal sealed class EvenementsOidc(OptionsOidc options, ClesDeLEmetteur cles) : JwtBearerEvents
{
    private const string Acr = "acr";

    public override Task TokenValidated(TokenValidatedContext context)
    {
        var recu = context.Principal!;
        if (options.Acr.Count > 0 && !options.Acr.Contains(recu.FindFirstValue(Acr), StringComparer.Ordinal))
        {
            context.Fail(new SecondFacteurRequisException());
            return Task.CompletedTask;
        }

        context.Principal = options.Revendications.Traduire(recu, context.Scheme.Name);
        return Task.CompletedTask;
    }

    public override Task Challenge(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is SecondFacteurRequisException)
        {
            // RFC 9470 : le client sait quoi redemander à l'émetteur.
            context.Response.Headers[HeaderNames.WWWAuthenticate] =
                $"Bearer error=\"insufficient_user_authentication\", acr_values=\"{string.Join(' ', options.Acr)}\"";
            return RepondreAsync(context, Problemes.Creer(StatusCodes.Status403Forbidden, "second-facteur-requis", "Second facteur requis.",
                "Votre jeton est valide mais ne prouve pas un second facteur : reconnectez-vous avec une double authentification."));
        }

        if (cles.SontHorsDAtteinte && context.AuthenticateFailure is not null)
        {
            context.Response.Headers.RetryAfter = "5";
            return RepondreAsync(context, Problemes.Creer(StatusCodes.Status503ServiceUnavailable, "emetteur-injoignable", "Émetteur injoignable.",
                "Le fournisseur d'identité n'a pas encore pu être interrogé : aucun jeton ne peut être vérifié. Recommencez dans un instant."));
        }

        return Task.CompletedTask;
    }

    private static Task RepondreAsync(JwtBearerChallengeContext context, Microsoft.AspNetCore.Mvc.ProblemDetails probleme)
    {
        context.HandleResponse();
        return context.HttpContext.RequestServices.GetRequiredService<IProblemDetailsService>().EcrireAsync(context.HttpContext, probleme);
    }

    /// <summary>Le jeton est bon ; la façon dont son porteur s'est authentifié ne suffit pas.</summary>
    private sealed class SecondFacteurRequisException() : Exception("Le jeton ne prouve pas un second facteur.");
}
