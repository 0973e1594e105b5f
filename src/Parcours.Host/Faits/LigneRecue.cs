using System.Text.Json;

namespace Parcours.Host.Faits;

/// <summary>Une ligne d'un lot, ou un élément d'un tableau.</summary>
/// <param name="Numero">Son rang, à partir de un, lignes vides comprises.</param>
/// <param name="Json">Ce qu'elle porte ; nul si elle est illisible.</param>
/// <param name="Raison">Pourquoi elle l'est.</param>
internal readonly record struct LigneRecue(int Numero, JsonElement? Json, string? Raison = null);
