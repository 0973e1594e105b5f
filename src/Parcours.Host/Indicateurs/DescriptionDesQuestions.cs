using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Parcours.Host.Ecarts;
using Parcours.Host.Http;
using Parcours.Projections.Ecarts;

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
        if (question.Sorte is SorteDeQuestion.Valeur or SorteDeQuestion.Dossiers)
        {
            Ajouter("aLaDate", "Jour de connaissance et d'observation à la fois ; aujourd'hui à défaut.", Date());
            Ajouter("connuAu", "Jour de connaissance, inclus, à l'heure de Paris.", Date());
            Ajouter("position", "Dernière place connue du journal, incluse, au lieu d'un jour de connaissance ; demande observeLe.", Entier());
        }

        if (question.Sorte is SorteDeQuestion.Ecarts or SorteDeQuestion.DossiersDesEcarts)
        {
            Ajouter("de", "Jour de connaissance et d'observation du départ ; obligatoire sans positionDe.", Date());
            Ajouter("a", "Jour de connaissance et d'observation de l'arrivée ; aujourd'hui à défaut.", Date());
            foreach (var bout in new[] { "De", "A" })
            {
                Ajouter("connu" + bout, "Jour de connaissance de ce bout, s'il n'est pas celui d'observation.", Date());
                Ajouter("position" + bout, "Dernière place connue à ce bout, incluse, au lieu d'un jour ; demande un jour d'observation.", Entier());
                Ajouter("observe" + bout, "Jour d'observation de ce bout.", Date());
                Ajouter("version" + bout, "Version de la définition à ce bout.", Texte());
            }
        }

        if (question.Sorte is SorteDeQuestion.Historique)
        {
            Ajouter("de", "Premier jour de connaissance ; le premier de la période à défaut.", Date());
            Ajouter("a", "Dernier jour de connaissance ; aujourd'hui à défaut.", Date());
            Ajouter("pas", "À chaque fin de mois, ou à chaque changement.", SchemaDeForme.Enumeration(QuestionDHistorique.Pas));
        }

        Ajouter("observeLe", "Jour d'observation : les effets postérieurs sont écartés.", Date());
        Ajouter("version", "Version de la définition ; la plus récente à défaut.", Texte());
        Ajouter("apresPosition", "Attend, deux secondes au plus, que cette place du journal soit comptée.", Entier());
        foreach (var filtre in QuestionRecue.Filtres)
        {
            Ajouter(filtre, "Filtre, si l'indicateur l'admet.", Texte());
        }

        if (question.Sorte is SorteDeQuestion.Dossiers)
        {
            Ajouter("classe", "Classe retenue ; toutes à défaut.", SchemaDeForme.Enumeration(QuestionDeDossiers.Classes));
            Ajouter("echeanceAvant", "Échéances strictement antérieures.", Date());
        }

        if (question.Sorte is SorteDeQuestion.DossiersDesEcarts)
        {
            Ajouter("cause", "Cause retenue ; toutes à défaut.", SchemaDeForme.Enumeration(EcritureDesEcarts.Causes));
        }

        if (question.Sorte is SorteDeQuestion.Dossiers or SorteDeQuestion.DossiersDesEcarts)
        {
            Ajouter("page", question.Sorte is SorteDeQuestion.Dossiers ? "Page, à partir de un. En CSV, tout à défaut." : "Page, à partir de un.", Entier());
            Ajouter("taille", string.Create(CultureInfo.InvariantCulture,
                $"Lignes par page : {QuestionDeDossiers.TailleParDefaut} à défaut, {QuestionDeDossiers.TailleMaximale} au plus."), Entier());
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
