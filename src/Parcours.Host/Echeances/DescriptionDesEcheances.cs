using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Parcours.Host.Http;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Echeances;

/// <summary>Décrit les paramètres d'une question d'échéances, que <see cref="QuestionDEcheances"/> lit elle-même.</summary>
internal sealed class DescriptionDesEcheances : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<QuestionDEcheancesAttribute>().Any())
        {
            return Task.CompletedTask;
        }

        operation.Parameters ??= [];
        Ajouter("organisme", "Organisme de l'orientation en vigueur.", SchemaDeForme.Enumeration(QuestionDEcheances.Organismes));
        Ajouter("avant", "Échéances strictement antérieures ; toutes à défaut.", Date());
        Ajouter("horloge", "Une seule horloge ; toutes à défaut.", SchemaDeForme.Enumeration([.. CatalogueHorloges.Embarque.Horloges.Select(horloge => horloge.Code)]));
        Ajouter("territoire", "Territoire du dossier au jour observé.", new() { Type = JsonSchemaType.String });
        Ajouter("aLaDate", "Jour de connaissance et d'observation à la fois ; aujourd'hui à défaut.", Date());
        Ajouter("connuAu", "Jour de connaissance, inclus, à l'heure de Paris.", Date());
        Ajouter("position", "Dernière place connue du journal, incluse, au lieu d'un jour de connaissance ; demande observeLe.", Entier());
        Ajouter("observeLe", "Jour d'observation : le retard se compte de ce jour.", Date());
        Ajouter("apresPosition", "Attend, deux secondes au plus, que cette place du journal soit comptée.", Entier());
        Ajouter("page", "Page, à partir de un. En CSV, tout à défaut.", Entier());
        Ajouter("taille", string.Create(CultureInfo.InvariantCulture,
            $"Échéances par page : {QuestionDEcheances.TailleParDefaut} à défaut, {QuestionDEcheances.TailleMaximale} au plus."), Entier());
        operation.Responses ??= [];
        operation.Responses.TryAdd("400", new OpenApiResponse());
        operation.Responses.TryAdd("503", new OpenApiResponse { Description = "Les faits ne sont pas encore tous comptés : réessayer." });
        return Task.CompletedTask;

        void Ajouter(string nom, string description, OpenApiSchema schema) => operation.Parameters.Add(
            new OpenApiParameter { Name = nom, In = ParameterLocation.Query, Description = description, Schema = schema });
    }

    private static OpenApiSchema Date() => new() { Type = JsonSchemaType.String, Format = "date" };

    private static OpenApiSchema Entier() => new() { Type = JsonSchemaType.Integer, Format = "int64" };
}
