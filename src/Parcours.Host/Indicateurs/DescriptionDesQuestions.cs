using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Parcours.Host.Http;

namespace Parcours.Host.Indicateurs;

/// <summary>Décrit les paramètres d'une question, que <see cref="QuestionRecue"/> lit elle-même pour refuser toute clé inconnue.</summary>
internal sealed class DescriptionDesQuestions : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<QuestionDIndicateurAttribute>().FirstOrDefault() is not { } question)
        {
            return Task.CompletedTask;
        }

        operation.Parameters ??= [];
        Ajouter("debut", "Premier jour de la période.", Date(), obligatoire: true);
        Ajouter("fin", "Dernier jour de la période, inclus.", Date(), obligatoire: true);
        Ajouter("aLaDate", "Jour de connaissance et d'observation à la fois ; aujourd'hui à défaut.", Date());
        Ajouter("connuAu", "Jour de connaissance, inclus, à l'heure de Paris.", Date());
        Ajouter("observeLe", "Jour d'observation : les effets postérieurs sont écartés.", Date());
        Ajouter("version", "Version de la définition ; la plus récente à défaut.", Texte());
        Ajouter("apresPosition", "Attend, deux secondes au plus, que cette place du journal soit comptée.", Entier());
        foreach (var filtre in QuestionRecue.Filtres)
        {
            Ajouter(filtre, "Filtre, si l'indicateur l'admet.", Texte());
        }

        if (question.Dossiers)
        {
            Ajouter("classe", "Classe retenue ; toutes à défaut.", SchemaDeForme.Enumeration(QuestionDeDossiers.Classes));
            Ajouter("echeanceAvant", "Échéances strictement antérieures.", Date());
            Ajouter("page", "Page, à partir de un. En CSV, tout à défaut.", Entier());
            Ajouter("taille", string.Create(CultureInfo.InvariantCulture,
                $"Dossiers par page : {QuestionDeDossiers.TailleParDefaut} à défaut, {QuestionDeDossiers.TailleMaximale} au plus."), Entier());
        }

        operation.Responses ??= [];
        foreach (var statut in new[] { "400", "404" })
        {
            operation.Responses.TryAdd(statut, new OpenApiResponse());
        }

        operation.Responses.TryAdd("503", new OpenApiResponse { Description = "Les faits ne sont pas encore tous comptés : réessayer." });
        return Task.CompletedTask;

        void Ajouter(string nom, string description, OpenApiSchema schema, bool obligatoire = false) => operation.Parameters.Add(
            new OpenApiParameter { Name = nom, In = ParameterLocation.Query, Description = description, Schema = schema, Required = obligatoire });
    }

    private static OpenApiSchema Date() => new() { Type = JsonSchemaType.String, Format = "date" };

    private static OpenApiSchema Texte() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Entier() => new() { Type = JsonSchemaType.Integer, Format = "int64" };
}
