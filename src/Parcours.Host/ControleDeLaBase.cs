using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using Parcours.Host.Http;
using Parcours.Projections.Droits;

namespace Parcours.Host;

/// <summary>Prêt : la base répond.</summary>
public sealed class ControleDeLaBase(SourcesDeDonnees sources) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var question = sources.Application.CreateCommand("select 1");
            await question.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException e)
        {
            return HealthCheckResult.Unhealthy("La base ne répond pas.", e);
        }
    }
}

public static class ControleDeLaBaseExtensions
{
    public static void AjouterControleDeLaBase(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<ControleDeLaBase>("base", tags: [Sante.Pret]);
}
