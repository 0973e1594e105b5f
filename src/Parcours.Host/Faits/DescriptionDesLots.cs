using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Parcours.Projections;

namespace Parcours.Host.Faits;

/// <summary>Décrit le corps d'un lot : des faits échangés.</summary>
internal sealed class DescriptionDesLots : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<CorpsDeLotAttribute>().Any())
        {
            return;
        }

        var fait = Fait();
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/x-ndjson"] = new() { Schema = fait },
                ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = fait } },
            },
        };
        var refuse = await context.GetOrCreateSchemaAsync(typeof(CompteRenduDeLot), cancellationToken: cancellationToken);
        operation.Responses ??= [];
        operation.Responses["422"] = new OpenApiResponse
        {
            Description = "Lot refusé en partie.",
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = refuse } },
        };
    }

    private static OpenApiSchema Fait()
    {
        var fait = SchemaDeForme.Objet("un fait échangé");
        fait.Properties!["id"] = SchemaDeForme.Identifiant("identifiant de l'émetteur, unique dans le département");
        fait.Properties["flux"] = SchemaDeForme.Texte(string.Join(", ", Famille.Toutes.Select(famille => famille.Modele)));
        fait.Properties["personne"] = SchemaDeForme.Identifiant(
            $"identifiant de la personne chez l'émetteur, jamais un NIR ; obligatoire, sauf sur {string.Join(", ", Famille.Toutes.Where(famille => !famille.EstDUnePersonne).Select(famille => famille.Modele))}, où elle est nulle ou absente");
        fait.Properties["type"] = SchemaDeForme.Enumeration(CatalogueEvenements.Tous.Select(type => type.Forme.Nom), "type de fait");
        fait.Properties["dateEffet"] = SchemaDeForme.Texte("jour où le fait vaut", "date");
        fait.Properties["auteur"] = SchemaDeForme.Identifiant("qui l'a saisi ; le porteur du jeton à défaut");
        fait.Properties["organismeAuteur"] = SchemaDeForme.Identifiant("son organisme ; celui du jeton à défaut");
        fait.Properties["donnees"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "champs du type" };
        fait.Required!.UnionWith(["id", "flux", "type", "dateEffet"]);
        return fait;
    }
}
