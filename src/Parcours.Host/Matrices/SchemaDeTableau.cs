using System.Text.Json;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>Le Table Schema (Frictionless) de l'export CSV : ce que chaque colonne porte, pour qui la valide ou la charge.</summary>
internal static class SchemaDeTableau
{
    public static void Ecrire(Utf8JsonWriter sortie, MatriceRemplie matrice, DialecteCsv dialecte)
    {
        sortie.WriteStartObject();
        sortie.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        sortie.WriteStartArray("fields");
        foreach (var colonne in TableauDeMatrice.De(matrice).Colonnes)
        {
            sortie.WriteStartObject();
            sortie.WriteString("name", colonne.Titre);
            sortie.WriteString("type", colonne.EstUnNombre ? "number" : "string");
            if (colonne.EstUnNombre && dialecte.Nombres.NumberFormat.NumberDecimalSeparator != ".") sortie.WriteString("decimalChar", dialecte.Nombres.NumberFormat.NumberDecimalSeparator);
            sortie.WriteString("description", colonne.Sens);
            sortie.WriteEndObject();
        }

        sortie.WriteEndArray();
        sortie.WriteStartArray("missingValues");
        sortie.WriteStringValue("");
        sortie.WriteStringValue(TableauDeMatrice.Tu);
        sortie.WriteEndArray();
        sortie.WriteString("primaryKey", "Code");
        sortie.WriteEndObject();
    }
}
