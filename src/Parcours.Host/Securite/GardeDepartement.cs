using Parcours.Host.Http;

namespace Parcours.Host.Securite;

/// <summary>
/// Le département de la route est celui du jeton, sinon 403. Placée après le routage et pour toutes les routes : un point d'accès
/// ne peut ni l'oublier ni s'y soustraire, même anonyme.
/// </summary>
public sealed class GardeDepartement(RequestDelegate suite)
{
    public const string Segment = "departement";

    public Task InvokeAsync(HttpContext contexte, IProblemDetailsService problemes)
    {
        if (contexte.Request.RouteValues[Segment] is not string demande)
        {
            return suite(contexte);
        }

        var accorde = contexte.User.FindAll(RevendicationsParcours.Departement).Select(c => c.Value).ToArray();
        return accorde is [var unique] && string.Equals(unique, demande, StringComparison.Ordinal)
            ? suite(contexte)
            : problemes.EcrireAsync(contexte, Problemes.DepartementInterdit());
    }
}
