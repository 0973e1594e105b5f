using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Http;

/// <summary>Le schéma JSON d'un fait, tiré de sa forme : ce que le service lit et ce qu'il documente ne peuvent diverger.</summary>
internal static class SchemaDeForme
{
    public static OpenApiSchema Objet(string? description) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = new Dictionary<string, IOpenApiSchema>(),
        Required = new HashSet<string>(),
        AdditionalPropertiesAllowed = false,
    };

    public static OpenApiSchema Texte(string description, string? format = null) =>
        new() { Type = JsonSchemaType.String, Format = format, Description = description };

    public static OpenApiSchema Enumeration(IEnumerable<string> valeurs, string? description = null) =>
        new() { Type = JsonSchemaType.String, Enum = [.. valeurs.Select(v => (JsonNode)v)], Description = description };

    /// <summary>Ajoute les champs d'un fait, hors ceux que l'adresse porte.</summary>
    public static void Completer(OpenApiSchema objet, Forme forme, string? saufDeLAdresse, bool facultatifs = false)
    {
        foreach (var champ in forme.Champs.Where(champ => champ.Nom != saufDeLAdresse))
        {
            objet.Properties!.TryAdd(champ.Nom, De(champ));
            if (champ.EstObligatoire && !facultatifs)
            {
                objet.Required!.Add(champ.Nom);
            }
        }
    }

    private static OpenApiSchema De(Champ champ) => champ.Genre switch
    {
        GenreDeChamp.Date => Texte(champ.Sens, "date"),
        GenreDeChamp.Booleen => new() { Type = JsonSchemaType.Boolean, Description = champ.Sens },
        GenreDeChamp.Entier => Nombre(champ, JsonSchemaType.Integer),
        GenreDeChamp.Decimal => Nombre(champ, JsonSchemaType.Number),
        GenreDeChamp.Enumeration => Enumeration(champ.Enumeration, champ.Sens),
        GenreDeChamp.ListeEnumeration => new()
        {
            Type = JsonSchemaType.Array,
            Items = Enumeration(champ.Enumeration),
            MinItems = 1,
            UniqueItems = true,
            Description = champ.Sens,
        },
        GenreDeChamp.Identifiant or GenreDeChamp.Opaque => Identifiant(champ.Sens),
        GenreDeChamp.Code => Texte(champ.Sens),
        GenreDeChamp.Objet => new() { Type = JsonSchemaType.Object, Description = champ.Sens },
        _ => throw new InvalidOperationException(champ.Genre.ToString()),
    };

    public static OpenApiSchema Identifiant(string sens) => new()
    {
        Type = JsonSchemaType.String,
        Pattern = "^[A-Za-z0-9_-]{1,64}$",
        Description = sens,
    };

    private static OpenApiSchema Nombre(Champ champ, JsonSchemaType type)
    {
        var schema = new OpenApiSchema { Type = type, Description = champ.Sens };
        if (champ.Bornes is { } bornes)
        {
            schema.Minimum = bornes.Minimum.ToString(CultureInfo.InvariantCulture);
            schema.Maximum = bornes.Maximum >= int.MaxValue ? null : bornes.Maximum.ToString(CultureInfo.InvariantCulture);
        }

        return schema;
    }
}
