using System.Reflection;
using JasperFx.CodeGeneration;
using Parcours.Host.Securite;
using Wolverine;
using Wolverine.Http;

namespace Parcours.Host.Http;

/// <summary>Les points d'accès Wolverine : un par fichier, dans le dossier de leur dispositif.</summary>
public static class PointsDAcces
{
    /// <summary>Posé par la publication (voir docker/publier.sh) : le code généré est compilé dans le binaire.</summary>
    private const string GenerationStatique = "Parcours.GenerationStatique";

    public static void AjouterPointsDAcces(this WebApplicationBuilder builder, Assembly assembly)
    {
        builder.Services.AddWolverineHttp();
        builder.Services.AddWolverine(ExtensionDiscovery.Automatic, options =>
        {
            options.ApplicationAssembly = assembly;
            // Aucun message pour l'instant : ni agent, ni file, ni table d'enveloppes à entretenir.
            options.Durability.Mode = DurabilityMode.MediatorOnly;
            options.Durability.DurabilityAgentEnabled = false;
            options.CodeGeneration.TypeLoadMode =
                AppContext.TryGetSwitch(GenerationStatique, out var oui) && oui ? TypeLoadMode.Static : TypeLoadMode.Dynamic;
        });
    }

    public static void MapperPointsDAcces(this IEndpointRouteBuilder routes) => routes.MapWolverineEndpoints(options =>
    {
        options.TenantId.IsRouteArgumentNamed(GardeDepartement.Segment);
        options.RejectUnparseableQueryValues = true;
        options.AddPolicy<CorpsObligatoire>();
        options.AddPolicy<ParametresObligatoires>();
    });
}
