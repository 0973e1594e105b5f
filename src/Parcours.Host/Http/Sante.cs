using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Parcours.Host.Http;

/// <summary>
/// <c>/health/live</c> : le processus répond. <c>/health/ready</c> : tout ce qui s'est inscrit sous l'étiquette
/// <see cref="Pret"/> l'est aussi, par <c>services.AddHealthChecks().AddCheck&lt;T&gt;("base", tags: [Sante.Pret])</c>.
/// </summary>
public static class Sante
{
    public const string Pret = "pret";

    public static void AjouterSante(this IServiceCollection services) => services.AddHealthChecks();

    public static void MapperSante(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", Options(_ => false)).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", Options(controle => controle.Tags.Contains(Pret))).AllowAnonymous();
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> choix) => new()
    {
        Predicate = choix,
        ResponseWriter = (contexte, rapport) => contexte.Response.WriteAsJsonAsync(
            new EtatDeSante(Libelle(rapport.Status), rapport.Entries.ToDictionary(e => e.Key, e => Libelle(e.Value.Status))),
            contexte.RequestAborted),
    };

    private static string Libelle(HealthStatus etat) => etat switch
    {
        HealthStatus.Healthy => "pret",
        HealthStatus.Degraded => "degrade",
        _ => "indisponible",
    };

    private sealed record EtatDeSante(string Etat, IReadOnlyDictionary<string, string> Controles);
}
