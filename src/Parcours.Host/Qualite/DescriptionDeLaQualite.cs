using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Parcours.Host.Qualite;

/// <summary>Décrit les paramètres d'une question de qualité, que <see cref="QuestionDeQualite"/> lit elle-même.</summary>
internal sealed class DescriptionDeLaQualite : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<QuestionDeQualiteAttribute>().FirstOrDefault() is not { } question)
        {
            return Task.CompletedTask;
        }

        operation.Parameters ??= [];
        Ajouter("import", "Travail d'import dont on ne regarde que les faits, et les personnes qu'ils touchent ; tout à défaut.", new() { Type = JsonSchemaType.String, Format = "uuid" });
        Ajouter("debut", "Premier jour où un cas se range ; aucun à défaut.", Date());
        Ajouter("fin", "Dernier jour où un cas se range, inclus ; aucun à défaut.", Date());
        Ajouter("aLaDate", "Jour de connaissance et d'observation à la fois ; aujourd'hui à défaut.", Date());
        Ajouter("connuAu", "Jour de connaissance, inclus, à l'heure de Paris.", Date());
        Ajouter("position", "Dernière place connue du journal, incluse, au lieu d'un jour de connaissance ; demande observeLe.", Entier());
        Ajouter("observeLe", "Jour d'observation : les effets postérieurs sont écartés, les délais se comptent de ce jour.", Date());
        Ajouter("apresPosition", "Attend, deux secondes au plus, que cette place du journal soit comptée.", Entier());
        if (question.AvecLesCas)
        {
            Ajouter("page", "Page, à partir de un. En CSV, tout à défaut.", Entier());
            Ajouter("taille", string.Create(CultureInfo.InvariantCulture,
                $"Dossiers par page : {QuestionDeQualite.TailleParDefaut} à défaut, {QuestionDeQualite.TailleMaximale} au plus."), Entier());
        }

        operation.Responses ??= [];
        foreach (var statut in new[] { "400", "404" })
        {
            operation.Responses.TryAdd(statut, new OpenApiResponse());
        }

        operation.Responses.TryAdd("503", new OpenApiResponse { Description = "Les faits ne sont pas encore tous comptés : réessayer." });
        return Task.CompletedTask;

        void Ajouter(string nom, string description, OpenApiSchema schema) => operation.Parameters.Add(
            new OpenApiParameter { Name = nom, In = ParameterLocation.Query, Description = description, Schema = schema });
    }

    private static OpenApiSchema Date() => new() { Type = JsonSchemaType.String, Format = "date" };

    private static OpenApiSchema Entier() => new() { Type = JsonSchemaType.Integer, Format = "int64" };
}
