using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using Parcours.Host.Echeances;
using Parcours.Host.Faits;
using Parcours.Host.Indicateurs;
using Parcours.Host.Qualite;
using Parcours.Host.Tableurs;

namespace Parcours.Host.Http;

/// <summary>Le document <c>/openapi/v1.json</c>, tiré des points d'accès eux-mêmes.</summary>
public static class DocumentOpenApi
{
    private const string Jeton = "jeton";

    public static void AjouterOpenApi(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer(Presenter);
        // Avant ceux qui complètent les réponses et les disent en français.
        options.AddOperationTransformer<DescriptionDesActes>();
        options.AddOperationTransformer<DescriptionDesLots>();
        options.AddOperationTransformer<DescriptionDesTableurs>();
        options.AddOperationTransformer<DescriptionDesQuestions>();
        options.AddOperationTransformer<DescriptionDesEcheances>();
        options.AddOperationTransformer<DescriptionDeLaQualite>();
        options.AddOperationTransformer(ExigerJeton);
        options.AddOperationTransformer(Franciser);
        options.AddOperationTransformer(DireLesParametresObligatoires);
        options.AddSchemaTransformer(DaterSchemas);
    });

    public static void MapperOpenApi(this IEndpointRouteBuilder routes) =>
        routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    private static Task Presenter(OpenApiDocument document, OpenApiDocumentTransformerContext contexte, CancellationToken ct)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Parcours",
            Version = "v1",
            Description = "Consigner les faits des parcours d'insertion et lire les chiffres qu'ils donnent, à toute date de connaissance.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Jeton] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description = "Jeton d'accès OIDC ; sa revendication « departement » doit être celle de la route.",
        };
        return Task.CompletedTask;
    }

    private static Task ExigerJeton(OpenApiOperation operation, OpenApiOperationTransformerContext contexte, CancellationToken ct)
    {
        if (contexte.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            return Task.CompletedTask;
        }

        operation.Security ??= [];
        operation.Security.Add(new OpenApiSecurityRequirement
        {
            [new OpenApiSecuritySchemeReference(Jeton, contexte.Document)] = [],
        });
        operation.Responses ??= [];
        operation.Responses.TryAdd("401", new OpenApiResponse { Description = "Jeton absent ou refusé." });
        operation.Responses.TryAdd("403", new OpenApiResponse { Description = "Le jeton ne donne pas ce droit." });
        return Task.CompletedTask;
    }

    private static Task Franciser(OpenApiOperation operation, OpenApiOperationTransformerContext contexte, CancellationToken ct)
    {
        // À défaut de texte, Wolverine répète l'identifiant de l'opération.
        operation.Description = operation.Description == operation.OperationId ? null : operation.Description;
        foreach (var (statut, reponse) in operation.Responses ?? [])
        {
            reponse.Description = statut switch
            {
                "200" => "Réponse.",
                "201" => "Consigné.",
                "204" => "Consigné, ou rien à faire.",
                "400" => "Demande mal formée.",
                "404" => "Introuvable.",
                "409" => "Acte refusé, ou version dépassée.",
                "422" => "Lot refusé en partie.",
                _ => reponse.Description,
            };
        }

        return Task.CompletedTask;
    }

    private static Task DireLesParametresObligatoires(
        OpenApiOperation operation, OpenApiOperationTransformerContext contexte, CancellationToken ct)
    {
        if (contexte.Description.ActionDescriptor is ControllerActionDescriptor { MethodInfo: { } methode })
        {
            var obligatoires = ParametresObligatoires.Noms(methode, []);
            foreach (var parametre in operation.Parameters?.OfType<OpenApiParameter>().Where(p => obligatoires.Contains(p.Name)) ?? [])
            {
                parametre.Required = true;
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Les types NodaTime s'écrivent comme des textes ISO 8601 ; leur structure interne ne regarde personne.</summary>
    private static Task DaterSchemas(OpenApiSchema schema, OpenApiSchemaTransformerContext contexte, CancellationToken ct)
    {
        var type = Nullable.GetUnderlyingType(contexte.JsonTypeInfo.Type) ?? contexte.JsonTypeInfo.Type;
        var format = type == typeof(LocalDate) || type == typeof(Jour) ? "date" : type == typeof(Instant) ? "date-time" : null;
        if (format is not null)
        {
            schema.Type = type == contexte.JsonTypeInfo.Type ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = format;
            schema.Properties = null;
            schema.Required = null;
            schema.AdditionalPropertiesAllowed = true;
        }

        return Task.CompletedTask;
    }
}
