using Parcours.Host.Http;
using Parcours.Host.Securite;

namespace Parcours.Host.Demonstration;

/// <summary>Fait patienter les écritures du département de la démonstration le temps qu'elle se charge.</summary>
public sealed class AttenteDeLaDemonstration(RequestDelegate suite)
{
    public Task InvokeAsync(HttpContext contexte, DemonstrationAuDemarrage demonstration, IProblemDetailsService problemes)
    {
        if (!demonstration.EstEnCours || HttpMethods.IsGet(contexte.Request.Method)
            || contexte.Request.RouteValues[GardeDepartement.Segment] as string is not ChargementDemonstration.Departement)
            return suite(contexte);
        contexte.Response.Headers.RetryAfter = "5";
        return problemes.EcrireAsync(contexte, Problemes.Creer(503, "demonstration-en-chargement", "Démonstration en chargement.",
            "La démonstration se charge dans ce département : recommencez dans quelques secondes."));
    }
}
