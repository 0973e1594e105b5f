using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Parcours.Host.Http;

namespace Parcours.Host.Tableurs;

/// <summary>Décrit les corps des routes de tableurs : un fichier tel quel, ou un modèle en YAML.</summary>
internal sealed class DescriptionDesTableurs : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<CorpsDeTableurAttribute>().FirstOrDefault() is not { } corps) return Task.CompletedTask;
        var fichier = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "le fichier, tel quel" };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = corps.EstUnModele
                ? new Dictionary<string, OpenApiMediaType> { [LireModeleEndpoint.Type] = new() { Schema = SchemaDeForme.Texte("modèle de tableur (docs/tableurs.md)") } }
                : new Dictionary<string, OpenApiMediaType>
                {
                    [GabaritDeTableur.TypeCsv] = new() { Schema = fichier },
                    [GabaritDeTableur.TypeXlsx] = new() { Schema = fichier },
                    ["application/octet-stream"] = new() { Schema = fichier },
                },
        };
        return Task.CompletedTask;
    }
}
