using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Http;

/// <summary>Décrit le corps, les en-têtes et les réponses des actes : Wolverine n'en voit rien, <see cref="Saisie"/> les lit elle-même.</summary>
internal sealed class DescriptionDesActes : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<CorpsDeFaitAttribute>().FirstOrDefault() is not { } corps)
        {
            return;
        }

        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = Schema(corps) } },
        };
        operation.Parameters ??= [];
        operation.Parameters.Add(EnTete(HeaderNames.IfMatch, "Version attendue du dossier : l'ETag d'une lecture ou d'un acte ; dépassée, 409."));
        operation.Parameters.Add(EnTete(
            EnTetesDActe.CleDIdempotence, "Identifiant du fait, à la place de « id » : le redire avec le même contenu ne consigne rien."));

        var consigne = await context.GetOrCreateSchemaAsync(typeof(ActeConsigne), cancellationToken: cancellationToken);
        operation.Responses = new OpenApiResponses
        {
            ["201"] = new OpenApiResponse
            {
                Headers = EnTetes(),
                Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = consigne } },
            },
            ["204"] = new OpenApiResponse { Headers = EnTetes() },
            ["400"] = new OpenApiResponse(),
            ["404"] = new OpenApiResponse(),
            ["409"] = new OpenApiResponse(),
        };
    }

    private static OpenApiSchema Schema(CorpsDeFaitAttribute corps)
    {
        var schema = SchemaDeForme.Objet(corps.Forme.Sens);
        schema.Properties!["id"] = SchemaDeForme.Identifiant("identifiant de l'émetteur, unique dans le département ; tiré par le service à défaut");
        if (!corps.SansDateEffet)
        {
            schema.Properties["dateEffet"] = SchemaDeForme.Texte("jour où le fait vaut ; aujourd'hui à Paris à défaut", "date");
        }

        if (corps.Ouvre)
        {
            schema.Properties["personne"] = SchemaDeForme.Identifiant("identifiant de la personne chez l'émetteur, jamais un NIR");
            if (corps.Forme.Flux.Any(dispositif => Famille.De(dispositif).ARang))
            {
                schema.Properties["rang"] = SchemaDeForme.Texte("rang de l'épisode ; le suivant à défaut");
            }

            schema.Required!.Add("personne");
        }

        if (corps.Choix is { } choix)
        {
            schema.Properties[choix] = SchemaDeForme.Enumeration(corps.Valeurs, "ce qui est arrivé");
            schema.Required!.Add(choix);
        }

        SchemaDeForme.Completer(schema, corps.Forme, corps.DeLAdresse);
        if (corps.Et is { } autre)
        {
            SchemaDeForme.Completer(schema, Forme.De(autre), corps.DeLAdresse, facultatifs: true);
        }

        return schema;
    }

    private static OpenApiParameter EnTete(string nom, string description) => new()
    {
        Name = nom,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static Dictionary<string, IOpenApiHeader> EnTetes() => new()
    {
        ["ETag"] = new OpenApiHeader { Description = "Version du dossier.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
        [EnTetesDActe.Position] = new OpenApiHeader
        {
            Description = "Place du fait au journal.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        },
    };
}
